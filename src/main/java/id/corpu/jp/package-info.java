/**
 * JP, the credited lesson hours of civil servants: what a regulation gives for each thing learned,
 * the ledger derived from the statements of learning, and how much of the yearly target and of the
 * 10/20/70 mix is reached.
 */
@Feature(
    name = "jp",
    uses = {"record", "notices", "people"})
package id.corpu.jp;

import id.corpu.platform.Feature;
