package org.waymark.web.layout.referral;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Slip;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.DateInput;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.Text;

/**
 * What became of one programme that was taken up.
 *
 * @param errors null when there are none
 * @param meanwhile why what was typed was not kept: somebody else said something; null otherwise
 * @param past what was said, the latest first
 * @param next what can be said now; null where it has come to an end
 * @param reminder when to remind; null where there is nothing to be reminded of
 */
@CheckedTemplate(basePath = "referral", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReferralPage(
    Head head,
    @Nullable Notification news,
    @Nullable ErrorSummary errors,
    @Nullable Meanwhile meanwhile,
    List<Past> past,
    @Nullable Next next,
    @Nullable Reminder reminder)
    implements TemplateInstance {

  ReferralPage {
    past = List.copyOf(past);
  }

  /**
   * Which it is.
   *
   * @param caption the firm; null where it looks at its own
   * @param href of the programme here; null where it is not in the catalogue any more
   * @param site of its provider; null where no page is known
   * @param remark what has changed about the programme since; empty for nothing
   */
  record Head(
      Link back,
      @Nullable String caption,
      Text name,
      @Nullable String href,
      @Nullable String site,
      String stage,
      String remark) {}

  /**
   * What was typed while somebody else said something.
   *
   * @param note shown where there is no form any more to keep it in; empty for none
   */
  record Meanwhile(String note) {}

  /**
   * Something that was said.
   *
   * @param about day, and who said it
   * @param note empty for none
   */
  record Past(String stage, String about, String note) {}

  /** The form to say how far it has got. */
  record Next(
      String action,
      Slip slip,
      int version,
      Choices stage,
      DateInput reached,
      Field note,
      String typed) {}

  /**
   * The form to say when to remind.
   *
   * @param how a sentence on how reminders come
   */
  record Reminder(String action, Choices when, DateInput day, String how, @Nullable Link mail) {}
}
