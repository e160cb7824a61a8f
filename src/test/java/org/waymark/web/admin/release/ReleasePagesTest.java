package org.waymark.web.admin.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.benchmark.release.Releases;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.CountedFirms;
import org.waymark.fixture.Staff;
import org.waymark.fixture.TableOwner;
import org.waymark.fixture.Unpublished;
import org.waymark.identity.Actor;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.questionnaire.Section;

@QuarkusTest
class ReleasePagesTest {

  private static final String LIST = "/admin/benchmarks";
  private static final String DRAFT = LIST + "/draft";

  @Inject Staff staff;
  @Inject CountedFirms firms;
  @Inject Releases releases;
  @Inject TableOwner tables;
  @Inject Unpublished unpublished;
  @Inject Questionnaires questionnaires;

  private ActingBrowser admin = ActingBrowser.of(new Actor.Visitor());

  @BeforeEach
  void signIn() {
    unpublished.everything();
    admin = ActingBrowser.of(staff.administrator());
    firms.add(34, "TLC", "construction");
    firms.add(6, "TLL", "retail");
  }

  @AfterEach
  void leaveNothing() {
    firms.remove();
    unpublished.everything();
  }

  @Test
  void showsEverythingThatWouldBePublishedAndWhatNotAndWhy() {
    var drawn = admin.post(LIST, DRAFT, Map.of());
    assertThat(drawn.header("Location")).endsWith(DRAFT + "?news=drawn-up");

    var page = admin.page(DRAFT + "?news=drawn-up");
    var table = page.select("table.dense").eachText().getFirst();
    assertThat(page.text()).contains("Nobody else can see it yet");
    assertThat(table)
        .contains("firms in Wales 6 no figure told Withheld: too few firms")
        .containsPattern(
            "firms in the UK \\d+ \\d+\\.\\d, likely \\d+\\.\\d to \\d+\\.\\d \\d+\\.\\d Published");
    assertThat(releases.published()).isEmpty();
  }

  @Test
  void showsSectionsThatFareOtherwiseThanTheirWhole() {
    var section = section();
    firms.add(150, "TLC", "construction");
    firms.addSection(section.id());
    firms.add(40, "TLL", "retail");
    admin.post(LIST, DRAFT, Map.of());

    var sections =
        admin.page(DRAFT).select("details:contains(Sections that fare otherwise)").first();
    assertThat(sections).isNotNull();
    assertThat(sections.text())
        .containsPattern("as to the whole score of their group: [1-9]")
        .contains(section.title().en() + ": firms in Wales 6 no figure told Withheld: too few")
        .doesNotContain(section.title().en() + ": firms in the UK");
  }

  private Section section() {
    return questionnaires.current("skills").orElseThrow().sections().stream()
        .filter(Section::scored)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void publishesTheDraftInSight() {
    admin.post(LIST, DRAFT, Map.of());
    var round = round();
    var published = admin.post(DRAFT, DRAFT + "/publish", Map.of("round", round));

    assertThat(published.header("Location")).endsWith(LIST + "?news=published");
    assertThat(releases.published()).hasSize(1);
    assertThat(admin.page(LIST).text()).contains("Real").doesNotContain("Look at the draft");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no number", "0", "-1", "99999999999999999999999", "1; drop table x"})
  void publishesNothingElse(String round) {
    admin.post(LIST, DRAFT, Map.of());
    var answer = admin.post(DRAFT, DRAFT + "/publish", Map.of("round", round));

    assertThat(answer.header("Location")).endsWith(LIST + "?news=no-such-draft");
    assertThat(admin.page(LIST + "?news=no-such-draft").text()).contains("Nothing was changed");
    assertThat(releases.published()).isEmpty();
  }

  @Test
  void tellsHowMuchDoesNotCountAndWhereToLook() {
    admin.post(LIST, DRAFT, Map.of());
    var fast = uncounted("Filled in within a minute");
    var crowded = uncounted("Came from one address");
    firms.addFrom(new byte[] {8}, 40, "TLC", "0.5");
    assertThat(uncounted("Came from one address")).as("a workshop").isEqualTo(crowded);

    firms.addFrom(new byte[] {8}, 41, "TLC", "0.5");
    tables.run(
        """
        update assessment set implausible = 'too-fast'
        where id in (select id from assessment where edition = 'counted' limit 3)
        """);

    assertThat(uncounted("Came from one address")).isEqualTo(crowded + 41);
    assertThat(uncounted("Filled in within a minute")).isEqualTo(fast + 3);
    assertThat(admin.page(DRAFT).text()).contains("quarkus.http.proxy.trusted-proxies");
  }

  private int uncounted(String because) {
    var row = admin.page(DRAFT).select(".govuk-summary-list__row:contains(" + because + ")");
    return Integer.parseInt(row.select("dd").text());
  }

  @Test
  void throwsADraftAway() {
    admin.post(LIST, DRAFT, Map.of());
    admin.post(DRAFT, DRAFT + "/discard", Map.of("round", round()));

    assertThat(admin.get(DRAFT).header("Location")).endsWith(LIST + "?news=no-such-draft");
    assertThat(admin.page(LIST + "?news=discarded").text()).contains("thrown away");
  }

  @Test
  void speaksWelsh() {
    admin.post(LIST, DRAFT, Map.of());

    assertThat(ActingBrowser.inWelsh(staff.administrator()).page(DRAFT).text())
        .contains("Ni chyhoeddir: rhy ychydig o fusnesau");
  }

  private String round() {
    return admin.page(DRAFT).select("input[name=round]").attr("value");
  }
}
