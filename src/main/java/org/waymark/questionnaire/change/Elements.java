package org.waymark.questionnaire.change;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.GoldenCase;
import org.waymark.questionnaire.Group;
import org.waymark.questionnaire.Origin;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.change.Change.Kind;
import org.waymark.questionnaire.change.Change.Subject;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.DayFormat;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.format.Option.Meaning;
import org.waymark.questionnaire.rule.Contradiction;
import org.waymark.questionnaire.rule.Gate;
import org.waymark.questionnaire.rule.Level;
import org.waymark.questionnaire.source.Reference;
import org.waymark.questionnaire.source.Scheme;
import org.waymark.questionnaire.source.Source;

/** Takes an edition apart, in the order of its file. */
final class Elements {

  private final Map<String, Element> elements = new LinkedHashMap<>();

  private Elements() {}

  static Map<String, Element> of(Questionnaire edition) {
    var all = new Elements();
    all.edition(edition);
    edition.sources().forEach(all::source);
    edition.sections().forEach(all::section);
    edition.gates().forEach(all::gate);
    edition.rules().contradictions().forEach(all::contradiction);
    edition.basis().schemes().forEach(all::scheme);
    edition.levels().forEach(all::level);
    all.scoring(edition);
    edition.cases().forEach(all::golden);
    return all.elements;
  }

  private void add(Element element) {
    elements.put(element.key(), element);
  }

  private void edition(Questionnaire edition) {
    var about = edition.about();
    add(
        Element.of(Subject.EDITION, "", "")
            .worded("title", about.title())
            .worded("summary", about.summary())
            .amended("status", about.status())
            .amended("series", about.series())
            .amended("minutes", about.minutes())
            .amended("valid from", about.validFrom())
            .amended("review by", about.reviewBy())
            .amended("licence", about.licence())
            .amended("variants", about.choices().variants())
            .amended("stages", about.choices().stages())
            .amended("Welsh", about.text().welsh()));
  }

  private void source(Source source) {
    add(
        Element.of(Subject.SOURCE, source.id(), "")
            .amended("title", source.title())
            .amended("publisher", source.publisher())
            .amended("edition", source.edition())
            .amended("licence", source.licence())
            .amended("url", source.url())
            .amended("in force from", source.inForceFrom())
            .amended("review by", source.reviewBy()));
  }

  private void section(Section section) {
    add(
        Element.of(Subject.SECTION, section.id(), "edition")
            .worded("title", section.title())
            .worded("summary", section.summary())
            .with("weight", Kind.REWEIGHTED, number(section.weight()))
            .amended("aggregate", section.aggregate()));
    section.groups().forEach(group -> group(group, section));
    section.questions().forEach(question -> question(question, section));
  }

  private void question(Question question, Section section) {
    var indicator = question.indicator();
    var element =
        Element.of(Subject.QUESTION, question.id(), section.id())
            .worded("text", question.wording().text())
            .worded("hint", question.wording().hint())
            .worded("why", question.wording().why())
            .with("section", Kind.MOVED, section.id())
            .with("weight", Kind.REWEIGHTED, number(question.weight()))
            .with("condition", Kind.RECONDITIONED, question.visibleWhen())
            .amended("kind", kind(question.format()))
            .with("asked of", Kind.RECONDITIONED, asking(question.asking()))
            .with("answer from", Kind.RECONDITIONED, origin(question.origin()))
            .worded("proof", question.wording().proof())
            .amended("references", references(question.references()))
            .amended("indicator", indicator);
    if (question.action() != null) {
      AdviceElement.describe(element, question.action());
    }
    add(element);
    question.format().options().forEach(option -> option(option, question));
  }

  private void option(Option option, Question question) {
    add(
        Element.of(Subject.OPTION, question.id() + "/" + option.id(), question.id())
            .worded("label", option.label())
            .worded("hint", option.hint())
            .with("value", Kind.REVALUED, meaning(option.meaning())));
  }

  private void gate(Gate gate) {
    add(
        Element.of(Subject.GATE, gate.id(), "")
            .worded("because", gate.because())
            .with("condition", Kind.RECONDITIONED, gate.when())
            .with("cap", Kind.REVALUED, cap(gate.cap()))
            .amended("references", references(gate.references())));
  }

  private static String cap(Gate.Cap cap) {
    return cap.section() == null
        ? String.valueOf(cap.level())
        : "%d of %s".formatted(cap.level(), cap.section());
  }

  private void level(Level level) {
    var requirement = level.requirement();
    add(
        Element.of(Subject.LEVEL, String.valueOf(level.number()), "")
            .worded("name", level.name())
            .worded("description", level.description())
            .with("from", Kind.REVALUED, number(level.from()))
            .with(
                "requires",
                Kind.RECONDITIONED,
                requirement == null ? null : requirement.unmet().text())
            .worded("because", requirement == null ? null : requirement.because())
            .with("depth", Kind.RECONDITIONED, level.fullOnly() ? Depth.FULL.code() : null));
  }

  private void contradiction(Contradiction contradiction) {
    add(
        Element.of(Subject.CONTRADICTION, contradiction.id(), "")
            .worded("ask", contradiction.ask())
            .with("condition", Kind.RECONDITIONED, contradiction.when())
            .amended("questions", contradiction.questions()));
  }

  private void scheme(Scheme scheme) {
    add(
        Element.of(Subject.SCHEME, scheme.id(), "")
            .amended("title", scheme.title())
            .amended("edition", scheme.edition())
            .amended("url", scheme.url())
            .amended("relation", scheme.relation()));
  }

  private void group(Group group, Section section) {
    add(
        Element.of(Subject.GROUP, group.id(), section.id())
            .worded("text", group.wording().text())
            .worded("hint", group.wording().hint())
            .with("section", Kind.MOVED, section.id())
            .with("weight", Kind.REWEIGHTED, number(group.weight()))
            .with(
                "parts",
                Kind.REWEIGHTED,
                group.parts().stream().map(Part::id).collect(Collectors.joining(" ")))
            .amended("aggregate", group.aggregate())
            .amended("layout", group.layout()));
  }

  private void scoring(Questionnaire edition) {
    var policy = edition.scoring();
    add(
        Element.of(Subject.SCORING, "", "")
            .amended("don't know", policy.dontKnow())
            .amended("not applicable at most", number(policy.notApplicableMaxShare()))
            .amended("answered at least", number(policy.minAnswered())));
  }

  private void golden(GoldenCase golden) {
    add(
        Element.of(Subject.GOLDEN_CASE, golden.name(), "")
            .amended("firm", firm(golden.firm()))
            .amended("form", golden.form())
            .amended("answers", new TreeMap<>(golden.answers()))
            .amended("evidence", new TreeMap<>(golden.evidence()))
            .amended("fill", golden.fill())
            .amended("expectation", golden.expectation()));
  }

  /** Not the day: it is the one from which the edition is valid. */
  private static String firm(FirmFacts firm) {
    return "%s, %s people, %s"
        .formatted(firm.nation().code(), firm.size().code(), firm.sector().code());
  }

  private static String kind(AnswerFormat format) {
    return switch (format) {
      case AnswerFormat.SingleChoice _ -> "single";
      case AnswerFormat.MultipleChoice _ -> "multiple";
      case AmountFormat(_, var unit, var min, var max, var step, var bands) ->
          "number from %s to %s in steps of %s, %s, worth %s"
              .formatted(number(min), number(max), number(step), unit, bands);
      case DayFormat(_, var earliest, var latest) ->
          "date from %s to %s".formatted(earliest, latest);
    };
  }

  private static String asking(Question.Asking asking) {
    return "%s%s%s"
        .formatted(
            asking.depth().name().toLowerCase(Locale.ROOT),
            asking.variants().isEmpty() ? "" : " " + String.join(" ", asking.variants()),
            asking.optional() ? " optional" : "");
  }

  private static String origin(Origin origin) {
    return switch (origin) {
      case Origin.Asked _ -> "the firm";
      case Origin.CarriedOver(var questionnaire, var question, var options) ->
          "%s %s %s".formatted(questionnaire, question, new TreeMap<>(options));
      case Origin.Derived(var rules) ->
          rules.stream()
              .map(rule -> rule.option() + " when " + rule.when())
              .collect(Collectors.joining("; "));
    };
  }

  private static String meaning(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Value(var value) -> number(value);
      case Meaning.Tick _ -> "one of the practices";
      case Meaning.NoneOfThese _ -> "none of these";
      case Meaning.Fact _ -> "not scored";
      case Meaning.DontKnow _ -> "not known";
      case Meaning.NotApplicable _ -> "does not apply";
    };
  }

  private static String references(Iterable<Reference> references) {
    var written = new java.util.ArrayList<String>();
    for (var reference : references) {
      written.add(
          switch (reference) {
            case Reference.Cited(var source, var locator) ->
                locator == null ? source : source + " " + locator;
            case Reference.CrossReference(var scheme, var code, var relation) ->
                scheme + " " + code + (relation == null ? "" : " (" + relation + ")");
          });
    }
    return written.stream().collect(Collectors.joining("; "));
  }

  /** 0.5 and 0.50 are one weight. */
  private static String number(BigDecimal decimal) {
    return decimal.stripTrailingZeros().toPlainString();
  }
}
