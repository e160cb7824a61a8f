package org.waymark.web.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.Community;
import org.waymark.fixture.Logged;
import org.waymark.fixture.TableOwner;
import org.waymark.identity.Actor;

/** However many programmes a page names, it asks once how the catalogue stands. */
@QuarkusTest
class CatalogueReadsTest {

  private final Logger catalogue = Logger.getLogger("org.waymark.programme.catalogue");

  @Inject Community community;
  @Inject TableOwner owner;

  @BeforeEach
  void listen() {
    catalogue.setLevel(Level.FINE);
  }

  @AfterEach
  void listenNoMore() {
    catalogue.setLevel(null);
  }

  @Test
  void readsOnceForAPageThatNamesMany() {
    var firm = community.firm();
    var report = "/assessments/" + community.handsIn(firm, "cyber-security") + "/report";

    assertThat(reads(firm, report)).isEqualTo(1);
    assertThat(reads(firm, report.replace("/report", "/support"))).isEqualTo(1);
    assertThat(reads(firm, "/programmes/cyber-essentials-plus")).isEqualTo(1);
    assertThat(reads(firm, "/programmes/help-to-grow-digital")).isEqualTo(1);
  }

  @Test
  void readsAgainForTheNextPage() {
    var firm = community.firm();

    try (var logged = new Logged()) {
      ActingBrowser.of(firm).page("/programmes/cyber-essentials");
      owner.run("update programme_catalogue set revision = revision + 1");
      ActingBrowser.of(firm).page("/programmes/cyber-essentials");

      assertThat(logged.linesWith("catalogue has number")).hasSize(2).doesNotHaveDuplicates();
    }
  }

  private static int reads(Actor.Owner firm, String page) {
    try (var logged = new Logged()) {
      assertThat(ActingBrowser.of(firm).page(page).select("main h1")).as(page).hasSize(1);
      return logged.linesWith("catalogue has number").size();
    }
  }
}
