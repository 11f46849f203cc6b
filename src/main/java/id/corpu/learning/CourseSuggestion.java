package id.corpu.learning;

import java.math.BigDecimal;

/** A course that a person might begin. */
public record CourseSuggestion(
    String slug, String title, int loadMinutes, BigDecimal jp, String address) {}
