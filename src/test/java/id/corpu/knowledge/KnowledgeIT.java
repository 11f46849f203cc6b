package id.corpu.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.corpu.knowledge.application.ArticleReading;
import id.corpu.knowledge.application.ArticleView;
import id.corpu.knowledge.application.AssetEditing;
import id.corpu.knowledge.application.AssetForm;
import id.corpu.knowledge.application.KnowledgeApplying;
import id.corpu.knowledge.application.KnowledgeReading;
import id.corpu.people.PersonId;
import id.corpu.platform.errors.Conflict;
import id.corpu.platform.errors.NotFound;
import id.corpu.platform.errors.NotPermitted;
import id.corpu.platform.security.ActingAs;
import id.corpu.record.Deed;
import id.corpu.record.LearningEvent;
import id.corpu.record.LearningHistory;
import id.corpu.search.Search;
import id.corpu.search.SearchHit;
import id.corpu.search.SearchQuery;
import id.corpu.testing.TestPeople;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class KnowledgeIT {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Inject private TestPeople testPeople;
  @Inject private ActingAs acting;
  @Inject private KnowledgeReading shelf;
  @Inject private ArticleReading reading;
  @Inject private KnowledgeApplying applying;
  @Inject private AssetEditing editing;
  @Inject private Search search;
  @Inject private LearningHistory history;
  @Inject private Clock clock;

  private long sari;
  private long bayu;

  @BeforeEach
  void meet() {
    sari = testPeople.pns("Sari Rahayu");
    bayu = testPeople.pns("Bayu Pradana", "CURATOR");
  }

  @Test
  void shippedArticlesAreFoundByOtherFormsOfAWordAndByTypingErrors() {
    acting.person(sari);
    assertThat(shelf.browse("", "", 1, false).total()).isGreaterThanOrEqualTo(25);
    await("coching", "/pengetahuan/coaching", true);
    assertThat(find("dilayani")).contains("/pengetahuan/melayani-di-loket");
    assertThat(find("perwali blitar")).first().isEqualTo("/pengetahuan/perwali-blitar-35-2023");
    assertThat(find("*:* OR audience:LRS_ADMIN")).doesNotContain("/pengetahuan/kredensial-xapi");
  }

  @Test
  void articlesForOthersDoNotExist() {
    acting.person(sari);
    assertThatThrownBy(() -> reading.open("kredensial-xapi", false)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> applying.apply("kredensial-xapi")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> editing.open(1)).isInstanceOf(NotPermitted.class);
    acting.person(testPeople.pns("Lia Puspita", "LRS_ADMIN"));
    assertThat(reading.open("kredensial-xapi", false).title()).contains("xAPI");
  }

  @Test
  void applyingCountsOnceAPersonAndCanBeTakenBack() {
    acting.person(sari);
    int before = reading.open("mentoring", false).appliedCount();
    applying.apply("mentoring");
    applying.apply("mentoring");
    ArticleView applied = reading.open("mentoring", false);
    assertThat(applied.appliedCount()).isEqualTo(before + 1);
    assertThat(applied.appliedAt()).isNotNull();
    assertThat(deeds()).containsExactly(Deed.APPLIED);

    applying.takeBack("mentoring");
    assertThat(reading.open("mentoring", false).appliedCount()).isEqualTo(before);
    assertThat(deeds()).isEmpty();
  }

  @Test
  void aDraftIsHiddenUntilPublishedAndAgainWhenWithdrawn() {
    String slug = "uji-" + UUID.randomUUID().toString().substring(0, 8);
    acting.person(bayu);
    long id = editing.save(form(null, 0, slug, "Menata arsip kwitansi"));
    acting.person(sari);
    assertThatThrownBy(() -> reading.open(slug, false)).isInstanceOf(NotFound.class);

    acting.person(bayu);
    editing.publish(id);
    acting.person(sari);
    assertThat(reading.open(slug, false).html()).contains("<h2>").doesNotContain("<script");
    await("penataan kwitansi", "/pengetahuan/" + slug, true);

    acting.person(bayu);
    editing.withdraw(id);
    acting.person(sari);
    assertThatThrownBy(() -> reading.open(slug, false)).isInstanceOf(NotFound.class);
    await("penataan kwitansi", "/pengetahuan/" + slug, false);
  }

  @Test
  void theSecondOfTwoEditorsIsToldThatSomebodyWasFaster() {
    String slug = "uji-" + UUID.randomUUID().toString().substring(0, 8);
    acting.person(bayu);
    long id = editing.save(form(null, 0, slug, "Awal"));
    int version = editing.open(id).version();
    editing.save(form(id, version, slug, "Pertama"));
    assertThatThrownBy(() -> editing.save(form(id, version, slug, "Kedua")))
        .isInstanceOf(Conflict.class);
    assertThat(editing.open(id).title()).isEqualTo("Pertama");
    assertThatThrownBy(() -> editing.save(form(null, 0, slug, "Ketiga")))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void whatNobodyFindsIsNotedWithoutAPersonAndWithoutNumbersOfPersons() {
    String strange = "qwzx" + UUID.randomUUID().toString().substring(0, 8);
    acting.person(sari);
    await("coaching", "/pengetahuan/coaching", true);
    find("  " + strange.toUpperCase(java.util.Locale.ROOT) + "!  ");
    find(strange);
    find("198001012005011001");
    assertThatThrownBy(() -> search.misses(10)).isInstanceOf(NotPermitted.class);
    acting.person(bayu);
    assertThat(search.misses(500))
        .anySatisfy(
            miss -> {
              assertThat(miss.words()).isEqualTo(strange);
              assertThat(miss.count()).isEqualTo(2);
            })
        .noneMatch(miss -> miss.words().contains("198001012005011001"));
  }

  private List<Deed> deeds() {
    Instant now = clock.instant();
    return history
        .of(
            new PersonId(sari),
            now.minus(Duration.ofDays(1)),
            now.plusSeconds(60),
            LearningHistory.Relevance.ALL)
        .stream()
        .map(LearningEvent::deed)
        .toList();
  }

  private List<String> find(String words) {
    return search.find(new SearchQuery(words, Set.of(), 1, "id")).hits().stream()
        .map(SearchHit::url)
        .toList();
  }

  /** Waits until the index has followed the commit. */
  private void await(String words, String url, boolean present) {
    long end = System.nanoTime() + SOON.toNanos();
    while (find(words).contains(url) != present && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
    assertThat(find(words).contains(url)).isEqualTo(present);
  }

  private static AssetForm form(Long id, int version, String slug, String title) {
    return new AssetForm(
        id,
        version,
        slug,
        "",
        "HOWTO",
        title,
        null,
        "Ringkasan uji.",
        null,
        "## Langkah\n\nSusun kwitansi menurut tanggal. <script>alert(1)</script>",
        "Pedoman internal | bab 1",
        "arsip, kwitansi",
        List.of(),
        "DOCUMENTATION",
        "BKPSDM",
        LocalDate.of(2027, 6, 30));
  }
}
