package id.corpu.knowledge.application;

import id.corpu.knowledge.KnowledgeStage;
import id.corpu.knowledge.KnowledgeStages;
import id.corpu.platform.persistence.Database;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** Counts assets by stage. */
@ApplicationScoped
@OpenUseCase("figures for boards, which check their reader")
public class StageCounts implements KnowledgeStages {

  private static final String COUNT =
      "SELECT stage, COUNT(*) AS assets FROM knowledge_asset"
          + " WHERE institution_id = :institution AND state <> 'WITHDRAWN' GROUP BY stage";

  private Database database;

  protected StageCounts() {}

  @Inject
  public StageCounts(Database database) {
    this.database = database;
  }

  @Override
  public Map<KnowledgeStage, Long> count(long institutionId) {
    Map<KnowledgeStage, Long> counts = new EnumMap<>(KnowledgeStage.class);
    for (KnowledgeStage stage : KnowledgeStage.values()) {
      counts.put(stage, 0L);
    }
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createQuery(COUNT)
                    .bind("institution", institutionId)
                    .map(
                        (row, context) ->
                            counts.put(
                                KnowledgeStage.valueOf(row.getString("stage")),
                                row.getLong("assets")))
                    .list());
    return counts;
  }
}
