package id.corpu.learning;

/**
 * The course to go on with, for the home page.
 *
 * @param courseTitle in the reader's language
 * @param stepTitle the step to go on with
 * @param step its number, from 1
 * @param steps how many the course has
 * @param percent of the steps done
 * @param minutesLeft of the steps not done
 * @param address where "continue" leads, such as {@code /belajar/standar-pelayanan-publik}
 */
public record ContinueItem(
    String courseSlug,
    String courseTitle,
    String stepTitle,
    int step,
    int steps,
    int percent,
    int minutesLeft,
    String address) {}
