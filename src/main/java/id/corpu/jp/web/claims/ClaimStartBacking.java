package id.corpu.jp.web.claims;

import id.corpu.jp.application.claims.ClaimWriting;
import id.corpu.jp.application.claims.PathwayChoice;
import id.corpu.jp.domain.Form;
import id.corpu.platform.web.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/**
 * Choosing a pathway: first a list, then what the chosen one asks for and gives, before anything is
 * typed. Both steps are addresses of their own.
 */
@Named
@RequestScoped
public class ClaimStartBacking {

  @Inject private ClaimWriting writing;

  private List<PathwayChoice> choices;
  private PathwayChoice chosen;

  /** The pathways of one form of development. */
  public record Group(Form form, List<PathwayChoice> choices) {}

  @PostConstruct
  void load() {
    choices = writing.pathways();
    String wanted = Pages.parameter("jalur");
    chosen =
        choices.stream()
            .filter(choice -> choice.pathway().id().equals(wanted))
            .findFirst()
            .orElse(null);
  }

  /** Begins the claim and goes to its form. */
  public void start() {
    Pages.goTo("/klaim/" + writing.start(chosen == null ? "" : chosen.pathway().id()));
  }

  public List<Group> getGroups() {
    return Arrays.stream(Form.values())
        .map(
            form ->
                new Group(form, choices.stream().filter(c -> c.pathway().form() == form).toList()))
        .filter(group -> !group.choices().isEmpty())
        .toList();
  }

  public PathwayChoice getChosen() {
    return chosen;
  }
}
