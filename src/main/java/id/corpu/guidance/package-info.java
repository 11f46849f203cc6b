/**
 * Coaching and mentoring: a coach logs a session, the person who was guided confirms it, and the
 * confirmed session is put on record. The 20 of the 10/20/70 mix lives here (Blitar 35/2023
 * Lampiran B, B2 no. 1 and 2).
 */
@Feature(
    name = "guidance",
    uses = {"jp", "record", "notices", "people"})
package id.corpu.guidance;

import id.corpu.platform.Feature;
