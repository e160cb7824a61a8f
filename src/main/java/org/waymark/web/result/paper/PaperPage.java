package org.waymark.web.result.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.result.ReportPage;

/**
 * A report for paper.
 *
 * @param page the same on the screen
 * @param invented whether to say that firms in it are invented
 */
@CheckedTemplate(basePath = "paper", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PaperPage(ReportPage page, String title, Imprint imprint, boolean invented)
    implements TemplateInstance {

  /**
   * What the report rests on, for whoever has nothing but the paper.
   *
   * @param asOf what changes, and when the rest was made
   * @param assessment its id
   * @param reference what a partner calls it; null where nobody calls it anything
   * @param receipt digest of the receipt
   */
  record Imprint(String asOf, String assessment, @Nullable String reference, String receipt) {}
}
