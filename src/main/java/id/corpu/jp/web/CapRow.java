package id.corpu.jp.web;

/**
 * A cap as it stands at this moment.
 *
 * @param pathway slug of the pathway
 * @param name its name
 * @param used how much of it is used, a sentence
 * @param left what is left, a sentence
 * @param percent share used in whole percent
 * @param full whether nothing is left
 */
public record CapRow(
    String pathway, String name, String used, String left, int percent, boolean full) {}
