package org.waymark.web.result;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.Text;
import org.waymark.web.result.check.Checks;
import org.waymark.web.result.figure.Figures;
import org.waymark.web.result.programme.ProgrammeGroup;
import org.waymark.web.result.referral.Taken;
import org.waymark.web.result.support.SupportForm;
import org.waymark.web.result.support.SupportStep;

/**
 * The report: where the firm stands, what to do first, and what help it can get.
 *
 * @param figures official figures about practices that were asked about
 * @param checks what advisers found of the answers; null when nobody has looked
 */
@CheckedTemplate(basePath = "result", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ReportPage(
    Heading heading,
    Verdict verdict,
    SectionChart sections,
    Actions actions,
    Figures figures,
    Help help,
    Working working,
    @Nullable Checks checks,
    Reader reader)
    implements TemplateInstance {

  /**
   * The same with what advisers did.
   *
   * @param filledIn who filled it in with the firm; null where it did alone
   * @param found what they found of the answers; null when nobody has looked
   */
  ReportPage with(@Nullable String filledIn, @Nullable Checks found) {
    var head =
        new Heading(
            heading.questionnaire(),
            heading.sentence(),
            heading.firm(),
            filledIn == null ? heading.answered() : heading.answered() + " · " + filledIn,
            heading.deeper(),
            heading.news());
    return new ReportPage(head, verdict, sections, actions, figures, help, working, found, reader);
  }

  /**
   * The same with a way to where the firm sees how its scores went.
   *
   * @param trend address of that part of its account
   */
  ReportPage after(String trend) {
    return new ReportPage(
        heading,
        verdict,
        sections,
        actions,
        figures,
        help,
        working,
        checks,
        new Reader(reader.code(), reader.client(), trend, reader.pdf()));
  }

  /**
   * The same with what became of what was advised before.
   *
   * @param taken what was taken up, and how more is
   */
  ReportPage with(Taken taken) {
    return new ReportPage(
        heading, verdict, sections, actions, figures, help.with(taken), working, checks, reader);
  }

  /**
   * Programmes of support: the handful to look at first, and the others.
   *
   * @param beside what to ask the firm, and in which order programmes come
   * @param taken what was taken up, and how more is
   */
  public record Help(
      List<ProgrammeGroup> first, List<ProgrammeGroup> more, Beside beside, Taken taken) {

    private Help with(Taken now) {
      return new Help(first, more, beside, now);
    }
  }

  /**
   * What goes with the programmes.
   *
   * @param steps the order in which programmes build on each other
   * @param question what to ask the firm next; null for others, and where there is nothing
   * @param told where the firm changes what it told; null where it told nothing
   * @param fallbacks general advice, where no programme helps with what the firm lacks
   */
  public record Beside(
      List<SupportStep> steps,
      @Nullable SupportForm question,
      @Nullable String told,
      List<Link> fallbacks) {}

  /**
   * Who reads it.
   *
   * @param code of the firm that reads its own, as it is written down, in groups
   * @param client where an adviser comes from and goes back to
   * @param trend where a firm sees how its scores went; null where there is none before this
   * @param pdf where the report is given out as a file
   */
  public record Reader(
      @Nullable String code, @Nullable Link client, @Nullable String trend, String pdf) {}

  /**
   * What the report is about.
   *
   * @param sentence the report in one sentence
   * @param firm the profile in a few words
   * @param answered the day, for example "23 November 2026"
   * @param deeper the way to the full depth; null where it was answered, or there is none
   * @param news what became of the last click; null when there is nothing to say
   */
  public record Heading(
      Text questionnaire,
      Text sentence,
      String firm,
      String answered,
      @Nullable Link deeper,
      @Nullable Notification news) {

    /** For somebody who reads it and does not answer. */
    Heading withoutGoingDeeper() {
      return new Heading(questionnaire, sentence, firm, answered, null, news);
    }
  }

  /**
   * The actions that matter most, and the others.
   *
   * @param plan where a firm tries out what would come of them; null for others
   */
  public record Actions(List<ActionRow> first, List<ActionRow> more, @Nullable String plan) {}

  /**
   * Something to do.
   *
   * @param answer what the firm said, as a sentence
   * @param first what to do before it, as a sentence; null where it builds on nothing else
   * @param how what to do first, concretely
   * @param effort time, for example "About an hour"
   * @param cost for example "Free"
   * @param guide null when there is none
   */
  public record ActionRow(
      Text title,
      Text answer,
      @Nullable Text first,
      Text how,
      String effort,
      String cost,
      @Nullable Link guide,
      Gain gain) {}

  /**
   * What an action would change.
   *
   * @param points for example "+14" or "up to +5"
   * @param unit "point" or "points"
   * @param level for example "level 2 to 3"; null when it stays
   */
  public record Gain(String points, String unit, @Nullable String level) {}

  /** How the score was made: rows that add up to the total gained and the most there is. */
  public record Working(
      String edition, String scorer, List<ContributionRow> rows, String total, String most) {}

  /**
   * What one question added.
   *
   * @param weight the most it could add, in points
   * @param gained what it added, in points
   */
  public record ContributionRow(
      Text section, Text question, Text answer, String weight, String gained) {}
}
