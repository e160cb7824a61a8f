package org.waymark.web.admin.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.CatalogueText;
import org.waymark.fixture.Staff;
import org.waymark.fixture.TableOwner;

/** The catalogue of a release is left out as a whole where it does not fit what is kept. */
@QuarkusTest
class ReleaseCataloguePagesTest {

  private static final String LIST = "/admin/programmes";

  private static final String ID = "goes-by-a-name-of-the-release";

  @Inject Staff staff;
  @Inject TableOwner owner;

  @AfterEach
  void removeIt() {
    owner.run("delete from programme_entry where id = '%s'", ID);
    owner.run("update programme_catalogue set revision = revision + 1");
  }

  /** Nobody reads logs. */
  @Test
  void isSaidOnScreenWithTheReason() {
    var admin = ActingBrowser.of(staff.administrator());
    assertThat(admin.page(LIST).text()).doesNotContain("was not taken over");
    var file = CatalogueText.read(CatalogueText.HEAD + CatalogueText.entry(ID));
    var document = file.entries().getFirst().document().json();
    document.putArray("aliases").add("KTP");

    owner.run(
        "insert into programme_entry (id, position, document, origin, revision, changed_at)"
            + " values ('%s', 9999, '%s', 'edited', 1, now())",
        ID, document.toString().replace("'", "''"));

    assertThat(admin.page(LIST).select("main").text())
        .contains("The catalogue of this release was not taken over", "KTP");
  }
}
