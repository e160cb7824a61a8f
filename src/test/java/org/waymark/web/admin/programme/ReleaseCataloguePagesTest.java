package org.waymark.web.admin.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.CatalogueText;
import org.waymark.fixture.ExtraEntries;
import org.waymark.fixture.Staff;
import org.waymark.programme.file.EntryDocument;

/** The catalogue of a release is left out as a whole where it does not fit what is kept. */
@QuarkusTest
class ReleaseCataloguePagesTest {

  private static final String LIST = "/admin/programmes";

  private static final String ID = "goes-by-a-name-of-the-release";

  @Inject Staff staff;
  @Inject ExtraEntries entries;

  @AfterEach
  void removeIt() {
    entries.remove(ID);
  }

  /** Nobody reads logs. */
  @Test
  void isSaidOnScreenWithTheReason() {
    var admin = ActingBrowser.of(staff.administrator());
    assertThat(admin.page(LIST).text()).doesNotContain("was not taken over");
    var file = CatalogueText.read(CatalogueText.HEAD + CatalogueText.entry(ID));
    var document = file.entries().getFirst().document().json();
    document.putArray("aliases").add("KTP");

    entries.add(EntryDocument.of(document));

    assertThat(admin.page(LIST).select("main").text())
        .contains("The catalogue of this release was not taken over", "KTP");
  }
}
