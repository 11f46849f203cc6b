/**
 * The CorpU xAPI profile: turns "this person did this" into a statement and statements back into
 * learning events. Everything that may become JP passes here; nothing is kept beside the statements
 * themselves.
 */
@Feature(
    name = "record",
    uses = {"xapi", "people"})
package id.corpu.record;

import id.corpu.platform.Feature;
