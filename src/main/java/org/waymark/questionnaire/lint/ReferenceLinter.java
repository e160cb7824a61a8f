package org.waymark.questionnaire.lint;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.About.Status;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.rule.Requirement;
import org.waymark.questionnaire.source.Reference;
import org.waymark.questionnaire.source.Scheme;
import org.waymark.questionnaire.source.Source;
import org.waymark.questionnaire.written.WrittenEdition;
import org.waymark.questionnaire.written.WrittenPart.WrittenQuestion;

/** Checks of what an edition rests on: its sources, and the schemes it is mapped to. */
final class ReferenceLinter {

  private final Questionnaire edition;
  private final WrittenEdition written;
  private final Findings findings;
  private final Set<String> citedSources = new HashSet<>();
  private final Set<String> citedSchemes = new HashSet<>();

  ReferenceLinter(Questionnaire edition, WrittenEdition written, Findings findings) {
    this.edition = edition;
    this.written = written;
    this.findings = findings;
  }

  void check(LocalDate today) {
    var places = written.questions().map(WrittenQuestion::sharedAt).iterator();
    edition.questions().forEach(question -> cited(question.references(), places.next()));
    for (var i = 0; i < edition.gates().size(); i++) {
      cited(edition.gates().get(i).references(), "/gates/" + i);
    }
    for (var i = 0; i < edition.levels().size(); i++) {
      cited(edition.levels().get(i).requirement(), "/levels/" + i + "/requires");
    }
    sources(today);
    schemes();
  }

  private void cited(@Nullable Requirement requirement, String at) {
    if (requirement != null) {
      cited(requirement.references(), at);
    }
  }

  private void cited(List<Reference> references, String at) {
    for (var reference : references) {
      switch (reference) {
        case Reference.Cited(var source, _) -> {
          citedSources.add(source);
          if (edition.source(source).isEmpty()) {
            findings.add(
                at + "/references",
                Rule.UNKNOWN_SOURCE,
                "'" + source + "' is not among the sources: add it");
          }
        }
        case Reference.CrossReference(var scheme, _, _) -> {
          citedSchemes.add(scheme);
          if (edition.basis().schemes().stream().map(Scheme::id).noneMatch(scheme::equals)) {
            findings.add(
                at + "/references",
                Rule.UNKNOWN_SCHEME,
                "'" + scheme + "' is not among the schemes: add it");
          }
        }
      }
    }
  }

  private void sources(LocalDate today) {
    for (var i = 0; i < edition.sources().size(); i++) {
      source(edition.sources().get(i), "/sources/" + i, today);
    }
    if (inUse() && edition.about().reviewBy().isBefore(today)) {
      findings.add(
          "/valid/review_by", Rule.PAST_REVIEW, "this edition is past its review date: check it");
    }
  }

  private void source(Source source, String at, LocalDate today) {
    var reviewBy = source.reviewBy();
    if (inUse() && reviewBy != null && reviewBy.isBefore(today)) {
      findings.add(
          at + "/review_by",
          Rule.SOURCE_PAST_REVIEW,
          "'" + source.id() + "' was due for review on " + reviewBy + ": check it");
    }
    if (!citedSources.contains(source.id())) {
      findings.add(
          at + "/id",
          Rule.UNUSED_SOURCE,
          "nothing refers to the source '" + source.id() + "': cite it");
    }
  }

  private void schemes() {
    for (var i = 0; i < edition.basis().schemes().size(); i++) {
      var id = edition.basis().schemes().get(i).id();
      if (!citedSchemes.contains(id)) {
        findings.add(
            "/schemes/" + i + "/id",
            Rule.UNUSED_SCHEME,
            "nothing refers to the scheme '" + id + "': cite it");
      }
    }
  }

  /** A retired edition is history: nobody reviews it again. */
  private boolean inUse() {
    return edition.about().status() != Status.RETIRED;
  }
}
