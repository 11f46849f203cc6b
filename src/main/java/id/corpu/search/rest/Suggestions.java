package id.corpu.search.rest;

import id.corpu.platform.web.LanguageChoice;
import id.corpu.search.Search;
import id.corpu.search.SearchHit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Titles for the search box while somebody types. */
@Path("/search/suggestions")
@RequestScoped
public class Suggestions {

  @Inject private Search search;
  @Inject private LanguageChoice language;

  /** Titles with these words, best first. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public List<String> suggest(@QueryParam("q") @DefaultValue("") String words) {
    String shown = language.get().getLanguage().equals("en") ? "en" : "id";
    return search.suggest(words, shown).stream().map(SearchHit::title).distinct().toList();
  }
}
