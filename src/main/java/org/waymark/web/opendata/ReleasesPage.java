package org.waymark.web.opendata;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The releases there are, the latest first. */
@CheckedTemplate(basePath = "opendata", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReleasesPage(List<Row> releases) implements TemplateInstance {

  ReleasesPage {
    releases = List.copyOf(releases);
  }

  /**
   * One of them.
   *
   * @param current whether reports compare with it now
   * @param facts when it was published, and what it covers
   */
  record Row(String name, String href, boolean current, List<String> facts) {

    Row {
      facts = List.copyOf(facts);
    }
  }
}
