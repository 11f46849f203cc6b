package id.corpu.learning.domain;

/**
 * What a step shows when it is opened.
 *
 * @param html sanitised text: the page, or the transcript of a video; null for a quiz
 * @param media video file within the course's folder, or null
 * @param captions WebVTT file, or null
 * @param poster picture shown before the video plays, or null
 * @param quiz the questions, or null
 */
public record ActivityContent(
    String html, String media, String captions, String poster, Quiz quiz) {}
