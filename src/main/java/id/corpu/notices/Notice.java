package id.corpu.notices;

import java.util.List;

/**
 * Something worth telling, as a text that is put into the reader's language when it is read.
 *
 * @param feature whose bundle has the text
 * @param text key of the text, which may have {@code {0}} … for the arguments
 * @param arguments names and titles, never a number that sorts people or identifies them
 * @param path address in the portal where the reader goes on, such as {@code /klaim/…}
 */
public record Notice(String feature, String text, List<String> arguments, String path) {

  public Notice {
    arguments = List.copyOf(arguments);
    if (!path.startsWith("/") || path.startsWith("//")) {
      throw new IllegalArgumentException("not an address of the portal: " + path);
    }
  }
}
