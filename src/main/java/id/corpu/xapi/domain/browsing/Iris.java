package id.corpu.xapi.domain.browsing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** What people can read in an IRI when nobody has given the thing a name. */
public final class Iris {

  private Iris() {}

  /** The last part that says something: {@code https://a.example/kursus/k3/} gives "k3". */
  public static String lastPart(String iri) {
    String bare = iri.replaceFirst("[?#/]+$", "");
    int from =
        Math.max(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('#')), bare.lastIndexOf(':'));
    String part = bare.substring(from + 1);
    return part.isEmpty() ? iri : Masking.text(decoded(part));
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }
}
