package id.corpu.jp.application.claims;

import id.corpu.platform.jobs.JobHandler;
import id.corpu.platform.security.OpenUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The background half of a group claim: makes or accepts its claims, as its state says. */
@ApplicationScoped
@OpenUseCase("a job; the use case that wrote it down was guarded")
public class GroupJob implements JobHandler {

  static final String KIND = "jp.group";

  @Inject private GroupWork work;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void work(String key) {
    while (work.part(Long.parseLong(key))) {
      // each part commits on its own
    }
  }
}
