/**
 * The city's knowledge repository: articles on regulations, JP pathways and how work is done, each
 * with an owner, a stage of knowledge management (Blitar 35/2023 Pasal 24-25), an audience and a
 * day on which it is read again.
 */
@Feature(
    name = "knowledge",
    uses = {"search", "record", "people"})
package id.corpu.knowledge;

import id.corpu.platform.Feature;
