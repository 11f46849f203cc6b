package id.corpu.knowledge;

import java.util.Map;

/** How far a city's knowledge has come, for boards. */
public interface KnowledgeStages {

  /** Assets that are not withdrawn by stage; every stage is in the answer. */
  Map<KnowledgeStage, Long> count(long institutionId);
}
