package id.corpu.search.application;

import java.util.LinkedHashMap;
import java.util.Map;

/** How much a word counts by where it stands. */
final class FieldWeights {

  /** Everything that has words, weight by field. */
  static final Map<String, Float> EVERYWHERE = new LinkedHashMap<>();

  /** What stands in the box of suggestions. */
  static final Map<String, Float> TITLES = new LinkedHashMap<>();

  /** As written rather than by its root. */
  static final float WRITTEN = 1.3f;

  /** A finished, corrected or otherwise guessed word. */
  static final float GUESSED = 0.4f;

  static {
    EVERYWHERE.put(IndexFields.KEYWORDS, 3f);
    for (String language : IndexFields.LANGUAGES) {
      EVERYWHERE.put(IndexFields.TITLE + language, 6f);
      EVERYWHERE.put(IndexFields.SUMMARY + language, 2f);
      EVERYWHERE.put(IndexFields.TEXT + language, 1f);
      TITLES.put(IndexFields.TITLE + language, 1f);
    }
  }

  private FieldWeights() {}
}
