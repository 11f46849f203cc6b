package id.corpu.xapi;

import java.util.List;
import java.util.Set;

/**
 * Statements from which a feature derives something that must not change, whatever their age: the
 * store itself cannot know. Found by CDI, none is needed; what any of them names is kept.
 */
public interface StatementsInUse {

  /**
   * Keys of those that are needed.
   *
   * @param statements of the store, voided ones too
   */
  Set<Long> among(long storeId, List<StoredStatement> statements);
}
