package org.waymark.web.signin.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;

/** Everywhere a person is signed in. */
@CheckedTemplate(basePath = "signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SessionsPage(List<Row> rows) implements TemplateInstance {

  /**
   * One session.
   *
   * @param current whether it is the one this page is read in
   */
  record Row(
      UUID id, String device, String since, String lastUsed, boolean current, boolean strong) {}
}
