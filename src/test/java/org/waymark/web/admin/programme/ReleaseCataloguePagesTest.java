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
import org.waymark.programme.file.CatalogueFile;
import org.waymark.programme.file.EntryDocument;
import org.waymark.programme.file.ProgrammesFile;

/** The catalogue of a release is left out as a whole where it does not fit what is kept. */
@QuarkusTest
class ReleaseCataloguePagesTest {

  private static final String LIST = "/admin/programmes";

  private static final String ID = "goes-by-a-name-of-the-release";

  private static final EntryDocument PARTNERSHIPS = bundled("knowledge-transfer-partnerships");

  @Inject Staff staff;
  @Inject ExtraEntries entries;

  @AfterEach
  void removeIt() {
    entries.remove(ID);
    entries.rewrite(PARTNERSHIPS);
  }

  /** Nobody reads logs. An earlier release had left the name to whoever wanted it. */
  @Test
  void isSaidOnScreenWithTheReason() {
    var admin = ActingBrowser.of(staff.administrator());
    assertThat(admin.page(LIST).text()).doesNotContain("does not fit what is kept");
    var file = CatalogueText.read(CatalogueText.HEAD + CatalogueText.entry(ID));
    var document = file.entries().getFirst().document().json();
    document.putArray("aliases").add("KTP");

    entries.rewrite(PARTNERSHIPS.with("aliases", null));
    entries.add(EntryDocument.of(document));

    assertThat(admin.page(LIST).select("main").text())
        .contains("The catalogue of this release does not fit what is kept", "KTP");
  }

  private static EntryDocument bundled(String id) {
    return ProgrammesFile.bundledFile().entries().stream()
        .map(CatalogueFile.Entry::document)
        .filter(document -> document.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
