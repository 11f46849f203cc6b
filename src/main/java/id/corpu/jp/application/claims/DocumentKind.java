package id.corpu.jp.application.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files that prove a claim, recognised by how they begin. */
public enum DocumentKind {
  PDF("application/pdf", new int[] {'%', 'P', 'D', 'F', '-'}, "pdf"),
  JPEG("image/jpeg", new int[] {0xff, 0xd8, 0xff}, "jpg", "jpeg", "jpe", "jfif"),
  PNG("image/png", new int[] {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, "png");

  private final String mediaType;
  private final int[] signature;
  private final List<String> endings;

  DocumentKind(String mediaType, int[] signature, String... endings) {
    this.mediaType = mediaType;
    this.signature = signature;
    this.endings = List.of(endings);
  }

  public String mediaType() {
    return mediaType;
  }

  public boolean isPicture() {
    return this != PDF;
  }

  /** The kind of that media type. */
  public static DocumentKind ofMediaType(String mediaType) {
    return Arrays.stream(values())
        .filter(kind -> kind.mediaType.equals(mediaType))
        .findFirst()
        .orElseThrow();
  }

  /** The kind whose signature the content begins with. */
  static Optional<DocumentKind> of(byte[] content) {
    return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
  }

  private boolean begins(byte[] content) {
    if (content.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((content[i] & 0xff) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a file of this kind may be called so. */
  boolean isCalled(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot >= 0 && endings.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
