package id.corpu.search.application;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What a reader may see, as a clause of the query itself: what they may not see is neither counted
 * nor ranked nor skipped over.
 *
 * @param institutionId the reader's city
 * @param holds names of the reader's roles and permissions
 */
record Visibility(long institutionId, Set<String> holds) {

  Visibility {
    holds = Set.copyOf(holds);
  }

  Query clause() {
    Set<String> audience = new HashSet<>(holds);
    audience.add(IndexFields.EVERYBODY);
    return new BooleanQuery.Builder()
        .add(
            oneOf(
                IndexFields.INSTITUTION,
                List.of(IndexFields.EVERYBODY, Long.toString(institutionId))),
            Occur.FILTER)
        .add(oneOf(IndexFields.AUDIENCE, audience), Occur.FILTER)
        .build();
  }

  /** Only these kinds; all of them when none is named. */
  Query clause(Set<String> kinds) {
    return kinds.isEmpty()
        ? clause()
        : new BooleanQuery.Builder()
            .add(clause(), Occur.FILTER)
            .add(oneOf(IndexFields.KIND, kinds), Occur.FILTER)
            .build();
  }

  private static Query oneOf(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }
}
