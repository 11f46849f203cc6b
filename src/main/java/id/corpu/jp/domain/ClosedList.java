package id.corpu.jp.domain;

import id.corpu.people.AsnType;
import java.util.List;
import java.util.Optional;

/**
 * The only pathways that people of a status may take, where the regulation lists them without an
 * item for others (Tangerang Selatan 74/2022 Pasal 23 for PPPK). The rows say the same by whom they
 * are open to; this is where the law says it.
 *
 * @param asnType whose list it is
 * @param purpose what their development is for
 * @param pathways ids of rows, in the order of the articles
 * @param note what is worth knowing
 * @param citation the article
 */
public record ClosedList(
    AsnType asnType,
    Wording purpose,
    List<String> pathways,
    Optional<Wording> note,
    Citation citation) {

  public ClosedList {
    pathways = List.copyOf(pathways);
  }
}
