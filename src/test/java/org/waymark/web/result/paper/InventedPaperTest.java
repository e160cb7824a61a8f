package org.waymark.web.result.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.PdfFile;
import org.waymark.identity.Actor;

/** Whoever fetches the report of an invented firm, the file says that it is one. */
@QuarkusTest
class InventedPaperTest {

  private static final String MARK = "This is a demonstration";

  @Inject Community community;
  @Inject Clientele clientele;
  @Inject Partnership partnership;

  @Test
  void saysSoToTheFirmItself() {
    var firm = new Actor.Owner(partnership.brings(partnership.sandbox().partner()));
    var id = community.handsIn(firm, "skills");

    assertThat(fetched(firm, "/assessments/" + id)).contains(MARK);
  }

  @Test
  void saysSoToAnAdviser() {
    var firm = new Actor.Owner(partnership.brings(partnership.sandbox().partner()));
    var hub = community.hub("North East Growth Hub");
    clientele.letsIn(firm, hub.id(), List.of("scores", "answers"), LocalDate.of(2099, 12, 31));
    var id = community.handsIn(firm, "skills");

    assertThat(
            fetched(
                community.adviser(hub, "Ada"),
                "/advise/clients/" + firm.organisation() + "/reports/" + id))
        .contains(MARK);
  }

  @Test
  void doesNotSaySoOfOthers() {
    var firm = new Actor.Owner(partnership.brings(partnership.create()));
    var id = community.handsIn(firm, "skills");

    assertThat(fetched(firm, "/assessments/" + id)).doesNotContain(MARK);
  }

  private static String fetched(Actor reader, String report) {
    var answer = ActingBrowser.of(reader).get(report + "/report.pdf");
    assertThat(answer.statusCode()).isEqualTo(200);
    return new PdfFile(answer.asByteArray()).text();
  }
}
