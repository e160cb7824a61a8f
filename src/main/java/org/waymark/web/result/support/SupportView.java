package org.waymark.web.result.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AssessmentId;
import org.waymark.programme.eligibility.Particular;
import org.waymark.recommendation.Matches.NextQuestion;
import org.waymark.recommendation.Route;
import org.waymark.report.Remembered;
import org.waymark.report.Support;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.particular.ParticularFields;

/** Makes what a firm is asked about itself, and the order in which programmes come. */
@ApplicationScoped
public class SupportView {

  private final ParticularFields fields;
  private final OrderWords order;
  private final NeedWords need;
  private final SupportMessages messages;
  private final Speaker speaker;

  SupportView(
      ParticularFields fields,
      OrderWords order,
      NeedWords need,
      @Spoken SupportMessages messages,
      Speaker speaker) {
    this.fields = fields;
    this.order = order;
    this.need = need;
    this.messages = messages;
    this.speaker = speaker;
  }

  /** Why programmes stand where they stand. */
  public OrderWords order() {
    return order;
  }

  /** How much programmes are needed. */
  public NeedWords need() {
    return need;
  }

  /** The one question to ask next, with what was said to it long ago; null where there is none. */
  public @Nullable SupportForm question(AssessmentId assessment, Support support) {
    return support
        .question()
        .map(next -> form(assessment, support, Sheet.of(next.particular(), support), lead(next)))
        .orElse(null);
  }

  private Text lead(NextQuestion next) {
    var others = next.touches() - 1;
    var asked = others == 0 ? messages.askedBy(Text.SLOT) : messages.askedByMany(Text.SLOT, others);
    return speaker
        .english(next.by().name())
        .within(asked)
        .then(Text.of(" " + (next.settles() > 0 ? messages.settles(next.settles()) + " " : "")))
        .then(Text.of(messages.keptAnswer()));
  }

  /** Whether a firm has told anything it may want to change. */
  public boolean told(Support support) {
    return !support.applicant().told().isEmpty() || !support.remembered().isEmpty();
  }

  /** General advice in the region; empty where some programme helps with what the firm lacks. */
  public List<Link> fallbacks(Support support) {
    return support.fallbacks().stream()
        .map(each -> new Link(speaker.english(each.name()), "/programmes/" + each.id()))
        .toList();
  }

  /** The steps in their order; empty where nothing builds on anything. */
  public List<SupportStep> steps(Support support) {
    return support.route().steps().stream().map(this::step).toList();
  }

  private SupportStep step(Route.Step step) {
    return new SupportStep(
        speaker.english(step.programme().name()),
        "/programmes/" + step.programme().id(),
        step.matched());
  }

  /** The page on which a firm changes what it told. */
  SupportPage page(AssessmentId assessment, Support support) {
    return page(assessment, support, Sheet.of(support));
  }

  /** The same with what was typed, and what is wrong with it. */
  SupportPage page(AssessmentId assessment, Support support, Sheet sheet) {
    var form =
        form(
            assessment,
            support,
            sheet,
            Text.of(sheet.single() ? messages.keptAnswer() : messages.changeLead()));
    var errors = ErrorSummary.of(form.questions().fields().toList());
    return new SupportPage(form, errors, "/assessments/" + assessment + "/report");
  }

  private SupportForm form(AssessmentId assessment, Support support, Sheet sheet, Text lead) {
    var inOrder = sheet.asked().stream().sorted(Comparator.comparing(Particular::code)).toList();
    return new SupportForm(
        "/assessments/" + assessment + "/support",
        inOrder.stream().map(Particular::code).toList(),
        fields.of(inOrder, sheet.typed(), when(support)),
        lead,
        sheet.single());
  }

  /** Since when the firm has said so, and whether it counts. */
  private Map<Particular, Text> when(Support support) {
    return support.remembered().stream()
        .collect(
            Collectors.toMap(
                Remembered::particular, each -> Text.of(when(each, each.counts(support.day())))));
  }

  private String when(Remembered said, boolean counts) {
    var day = speaker.day(said.on());
    if (said.told() == null) {
      return messages.askedOn(day);
    }
    return counts ? messages.saidOn(day) : messages.saidLongAgo(day);
  }
}
