/**
 * Overviews across features: everybody's home page, a supervisor's staff, the board of the chief
 * learning officer. Reads what the features below keep; nobody uses this feature.
 */
@Feature(
    name = "dashboard",
    uses = {"learning", "guidance", "jp", "knowledge", "search", "record", "people"})
package id.corpu.dashboard;

import id.corpu.platform.Feature;
