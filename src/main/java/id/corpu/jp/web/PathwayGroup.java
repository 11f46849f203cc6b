package id.corpu.jp.web;

import id.corpu.jp.domain.Form;
import java.util.List;

/**
 * The pathways of one form of development.
 *
 * @param form education, class, outside class, or both
 * @param pathways in the order of the annex
 */
public record PathwayGroup(Form form, List<PathwayCard> pathways) {

  public PathwayGroup {
    pathways = List.copyOf(pathways);
  }
}
