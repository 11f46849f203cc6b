/**
 * Notices: what happened to a person's affairs while somebody else worked on them, on a page of the
 * own and by mail, once a day unless the person wants it otherwise.
 */
@Feature(
    name = "notices",
    uses = {"people"})
package id.corpu.notices;

import id.corpu.platform.Feature;
