/**
 * The learning path: catalogue, courses, enrolment, player, quizzes, certificates. Courses are
 * content ({@code content/courses}); what people do in them is told to {@code record}, from whose
 * statements {@code jp} derives the credited hours.
 */
@Feature(
    name = "learning",
    uses = {"search", "record", "notices", "people"})
package id.corpu.learning;

import id.corpu.platform.Feature;
