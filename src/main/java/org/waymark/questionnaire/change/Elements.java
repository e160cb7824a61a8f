package org.waymark.questionnaire.change;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.questionnaire.Action;
import org.waymark.questionnaire.Gate;
import org.waymark.questionnaire.GoldenCase;
import org.waymark.questionnaire.Level;
import org.waymark.questionnaire.Option;
import org.waymark.questionnaire.Option.Meaning;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Reference;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.Source;
import org.waymark.questionnaire.change.Change.Kind;
import org.waymark.questionnaire.change.Change.Subject;

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
            .amended("licence", about.licence()));
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
            .with("weight", Kind.REWEIGHTED, number(section.weight())));
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
            .amended("kind", question.format().several() ? "multiple" : "single")
            .amended("references", references(question.references()))
            .amended("indicator", indicator);
    if (question.action() != null) {
      action(element, question.action());
    }
    add(element);
    question.format().options().forEach(option -> option(option, question));
  }

  private static void action(Element element, Action action) {
    element
        .worded("action", action.title())
        .worded("how", action.how())
        .worded("guide", action.guide().label())
        .amended("guide url", action.guide().url())
        .amended("effort", action.effort())
        .amended("cost", action.cost())
        .amended("topics", action.topics());
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
            .with("cap", Kind.REVALUED, gate.levelCap())
            .amended("references", references(gate.references())));
  }

  private void level(Level level) {
    add(
        Element.of(Subject.LEVEL, String.valueOf(level.number()), "")
            .worded("name", level.name())
            .worded("description", level.description())
            .with("from", Kind.REVALUED, number(level.from())));
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
            .amended("firm", golden.firm())
            .amended("answers", new TreeMap<>(golden.answers()))
            .amended("expectation", golden.expectation()));
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
            case Reference.CrossReference(var scheme, var code) -> scheme + " " + code;
          });
    }
    return written.stream().collect(Collectors.joining("; "));
  }

  /** 0.5 and 0.50 are one weight. */
  private static String number(BigDecimal decimal) {
    return decimal.stripTrailingZeros().toPlainString();
  }
}
