package org.waymark.web.layout.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.round.Releasing;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.Community;
import org.waymark.fixture.CountedFirms;
import org.waymark.fixture.Staff;
import org.waymark.fixture.Unpublished;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.questionnaire.Section;

@QuarkusTest
class GapPagesTest {

  @Inject Staff staff;
  @Inject Community community;
  @Inject CountedFirms firms;
  @Inject Questionnaires questionnaires;
  @Inject Releasing releasing;
  @Inject Unpublished unpublished;

  @BeforeEach
  @AfterEach
  void leaveNothing() {
    firms.remove();
    unpublished.everything();
  }

  @Test
  void saysThatNothingHasBeenReleased() {
    var page = ActingBrowser.of(staff.administrator()).page("/admin/gaps?questionnaire=nonsense");

    assertThat(page.text()).contains("Nothing has been released yet");
  }

  @Test
  void setsPublishedSectionsBesideOpenProgrammes() {
    var section = section();
    firms.add(160, "TLC", "construction");
    firms.add(160, "TLL", "construction");
    firms.addSection(section.id());
    releasing.releaseNow();

    for (var page :
        List.of(
            ActingBrowser.of(staff.administrator()).page("/admin/gaps?questionnaire=skills"),
            ActingBrowser.of(community.adviser(community.hub("Tyne Hub"), "Ada"))
                .page("/advise/gaps?questionnaire=skills"))) {
      assertThat(page.select("table tbody tr"))
          .as("one line for each region that is told")
          .hasSize(2);
      assertThat(page.select("table tbody").text())
          .contains("North East", "Wales", section.title().en())
          .containsPattern("\\d, likely \\d")
          .doesNotContain("as in release", "early estimate", "\u2212");
    }
  }

  @Test
  void marksFiguresOfAnEarlierReleaseAndHowFarRegionsAreApart() {
    firms.add(150, "TLC", "construction");
    // Each thirty score less than each fifty do.
    IntStream.range(0, 5).forEach(_ -> firms.add(30, "TLL", "construction"));
    firms.addSection(section().id());
    var first = releasing.releaseNow();
    var second = releasing.releaseNow();
    assertThat(second).isNotEqualTo(first);

    var rows =
        ActingBrowser.of(staff.administrator())
            .page("/admin/gaps?questionnaire=skills")
            .select("table tbody tr");
    assertThat(rows.eachText())
        .hasSize(2)
        .allSatisfy(row -> assertThat(row).contains("as in release"))
        .anySatisfy(row -> assertThat(row).containsPattern("\\d behind"))
        .anySatisfy(row -> assertThat(row).containsPattern("\\d ahead"));
  }

  private Section section() {
    return questionnaires.current("skills").orElseThrow().sections().stream()
        .filter(Section::scored)
        .findFirst()
        .orElseThrow();
  }
}
