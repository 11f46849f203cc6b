package id.corpu.xapi.web.browsing;

import id.corpu.platform.security.CurrentUser;
import id.corpu.xapi.AgentId;
import id.corpu.xapi.AgentNames;
import id.corpu.xapi.domain.browsing.AgentWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Names a single agent; lists have theirs from the query. */
@RequestScoped
public class Names {

  @Inject @Any private Instance<AgentNames> all;
  @Inject private CurrentUser currentUser;
  @Inject private Reader reader;

  String of(AgentId id) {
    Map<AgentId, String> known =
        AgentNames.among(all, currentUser.get().institutionId(), List.of(id));
    return known.containsKey(id)
        ? known.get(id)
        : new AgentWords(reader.wording(), known).unnamed(id);
  }
}
