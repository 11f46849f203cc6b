package id.corpu.search.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the root of an Indonesian word among known roots, undoing the sound changes that a rule
 * without a dictionary cannot decide: "menulis" comes from "tulis", "menilai" from "nilai". The
 * order of steps follows Nazief and Adriani as retold by Asian (2007): particles and possessives,
 * suffixes, then up to three prefixes, accepting the first known root.
 */
final class IndonesianRoots {

  private static final int SHORTEST_ROOT = 2;
  private static final int MOST_PREFIXES = 3;
  private static final String[] ENDINGS = {
    "lah", "kah", "pun", "nya", "ku", "mu", "kan", "an", "i"
  };
  private static final String VOWELS = "aeiou";

  private final Set<String> roots;

  IndonesianRoots(Set<String> roots) {
    this.roots = Set.copyOf(roots);
  }

  /** The roots shipped with the portal. */
  static IndonesianRoots shipped() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                IndonesianRoots.class.getResourceAsStream("/id/corpu/search/roots.txt"),
                StandardCharsets.UTF_8))) {
      return new IndonesianRoots(
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Arrays.stream(line.trim().split("\\s+")))
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The known root of a lower-case word, or empty. */
  Optional<String> of(String word) {
    if (roots.contains(word)) {
      return Optional.of(word);
    }
    return withoutEndings(word, 0);
  }

  /** Tries the word without prefixes first, then with ever more endings taken off. */
  private Optional<String> withoutEndings(String word, int taken) {
    Optional<String> root = withoutPrefixes(word, 0);
    if (root.isPresent() || taken == ENDINGS.length) {
      return root;
    }
    for (int i = taken; i < ENDINGS.length; i++) {
      if (word.length() > ENDINGS[i].length() + SHORTEST_ROOT && word.endsWith(ENDINGS[i])) {
        String shorter = word.substring(0, word.length() - ENDINGS[i].length());
        root = withoutEndings(shorter, i + 1);
        if (root.isPresent()) {
          return root;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> withoutPrefixes(String word, int taken) {
    if (roots.contains(word)) {
      return Optional.of(word);
    }
    if (taken == MOST_PREFIXES || word.length() < SHORTEST_ROOT + 2) {
      return Optional.empty();
    }
    for (String shorter : candidates(word)) {
      Optional<String> root = withoutPrefixes(shorter, taken + 1);
      if (root.isPresent()) {
        return root;
      }
    }
    return Optional.empty();
  }

  /** What may be left when one prefix is taken off, the likeliest first. */
  private static String[] candidates(String word) {
    String two = word.substring(0, 2);
    switch (two) {
      case "di", "ke", "se":
        return new String[] {word.substring(2)};
      case "be", "te":
        return word.charAt(2) == 'r' || word.charAt(2) == 'l'
            ? new String[] {word.substring(3), word.substring(2)}
            : new String[] {word.substring(2)};
      case "me":
        return nasal(word);
      case "pe":
        return word.charAt(2) == 'r' || word.charAt(2) == 'l'
            ? new String[] {word.substring(3), word.substring(2)}
            : nasal(word);
      default:
        return new String[0];
    }
  }

  /**
   * The nasal of me- and pe- hides the root's first sound: p behind m, t behind n, k behind ng, s
   * behind ny; or it is the root's own, or stands before an untouched root.
   */
  private static String[] nasal(String word) {
    String rest = word.substring(2);
    if (rest.startsWith("ny")) {
      return new String[] {"s" + rest.substring(2), rest};
    }
    if (rest.startsWith("ng")) {
      String root = rest.substring(2);
      return root.startsWith("e")
          ? new String[] {"k" + root, root, root.substring(1)}
          : new String[] {root, "k" + root, rest};
    }
    if (rest.startsWith("m") || rest.startsWith("n")) {
      String root = rest.substring(1);
      boolean hidden = !root.isEmpty() && VOWELS.indexOf(root.charAt(0)) >= 0;
      String first = rest.startsWith("m") ? "p" : "t";
      return hidden ? new String[] {rest, first + root, root} : new String[] {root, rest};
    }
    return new String[] {rest};
  }
}
