package org.waymark.web.advise.client;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.advise.casefile.CasefileSection;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Select;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.referral.Outcome;

/**
 * The file of a client.
 *
 * @param news how much has happened since the reader last looked; null where nothing has
 * @param consents in force, the latest first
 * @param compare null while there are no two assessments that compare
 * @param referrals null where the firm does not let its answers be seen
 */
@CheckedTemplate(basePath = "advise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ClientPage(
    Header header,
    @Nullable String news,
    SummaryList contact,
    List<SummaryList> consents,
    History history,
    @Nullable Compare compare,
    CasefileSection casefile,
    @Nullable Referrals referrals,
    List<Happening> timeline)
    implements TemplateInstance {

  /** Whether it tells what was taken up, which follows from answers. */
  boolean showsReferrals() {
    return referrals != null && !referrals.outcomes().isEmpty();
  }

  /** Who it is: name, then area, size and sector. */
  record Header(Link back, String name, String about) {}

  /**
   * What was handed in, newest first.
   *
   * @param note why there are scores alone; null where there are full reports
   * @param answer where a questionnaire is answered together; null where answers are not let seen
   */
  record History(List<Row> rows, @Nullable String note, @Nullable Link answer) {}

  /**
   * One assessment.
   *
   * @param report as much of it as the firm lets be seen
   * @param check where its answers are gone through; null where those are not let seen
   */
  record Row(
      Text questionnaire,
      String handedIn,
      String version,
      int points,
      String level,
      @Nullable Text weakest,
      Link report,
      @Nullable Link check) {}

  /**
   * What was taken up, and what became of it.
   *
   * @param all address of the page about all of it
   */
  record Referrals(List<Outcome> outcomes, String all) {}

  /** Two assessments to choose. */
  record Compare(String action, Select before, Select after) {}

  /**
   * Something that happened, on a day.
   *
   * @param fresh whether it is news to the reader, who did not do it and looked last before it
   */
  record Happening(String day, Text what, boolean fresh) {}
}
