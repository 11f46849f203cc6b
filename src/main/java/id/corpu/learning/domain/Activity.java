package id.corpu.learning.domain;

/**
 * A step of a course as the outline knows it; its text, media and questions are read only when
 * opened.
 *
 * @param key name within the course, part of the address
 * @param ordinal place in the course, from 1
 * @param module place of its module, from 1
 * @param minutes honest time to work through it
 * @param finalQuiz whether it decides on the certificate
 */
public record Activity(
    long id,
    String key,
    int ordinal,
    int module,
    LocalText moduleTitle,
    ActivityKind kind,
    LocalText title,
    int minutes,
    boolean finalQuiz) {}
