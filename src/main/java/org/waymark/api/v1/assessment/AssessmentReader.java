package org.waymark.api.v1.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.api.parameter.ExternalReferences;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.v1.JsonBody;
import org.waymark.assessment.AnswerQuestion.Change;
import org.waymark.assessment.SubmitAssessment.Declaration;
import org.waymark.assessment.brought.BeginBroughtAssessment;
import org.waymark.assessment.brought.BroughtAssessment;
import org.waymark.exchange.Fault;
import org.waymark.kernel.OrganisationId;
import org.waymark.questionnaire.About.Status;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;

/** Reads what a program says of assessments, and finds everything wrong in one go. */
@ApplicationScoped
public class AssessmentReader {

  private static final Set<String> BEGINNING =
      Set.of(
          "organisation",
          "questionnaire",
          "edition",
          "depth",
          "variant",
          "externalReference",
          "answers",
          "evidence");

  private static final Set<String> ANSWERING = Set.of("answers", "evidence");
  private static final Set<String> SUBMITTING = Set.of("countInBenchmark", "stage");

  private final Questionnaires questionnaires;
  private final PartReader parts;

  AssessmentReader(Questionnaires questionnaires, PartReader parts) {
    this.questionnaires = questionnaires;
    this.parts = parts;
  }

  /**
   * Answers and what they are answers to.
   *
   * @param edition in the form that is answered
   */
  public record Answered(Questionnaire edition, Change answers) {}

  /** What is to be begun; throws a problem when something is wrong. */
  BeginBroughtAssessment.Wish beginning(byte[] body) {
    var faults = new ArrayList<Fault>();
    var document = JsonBody.object(body, ProblemType.INVALID_ASSESSMENT);
    JsonBody.refuseUnknown(document, "", BEGINNING, faults);
    var firm = firm(document.path("organisation"), faults);
    var reference = ExternalReferences.of(document, ExternalReferences.NAME, faults);
    var answered = answered(document, faults);
    if (!faults.isEmpty() || firm == null || answered.isEmpty()) {
      throw JsonBody.invalid(ProblemType.INVALID_ASSESSMENT, faults);
    }
    return new BeginBroughtAssessment.Wish(
        firm, answered.get().edition(), reference, answered.get().answers());
  }

  /**
   * The members {@code questionnaire}, {@code edition}, {@code depth}, {@code variant}, {@code
   * answers} and {@code evidence} of a document; empty when something is wrong with them.
   *
   * @param faults takes in what is wrong
   */
  public Optional<Answered> answered(JsonNode document, List<Fault> faults) {
    return Optional.ofNullable(edition(document, faults))
        .flatMap(
            edition ->
                parts
                    .read(document, edition.id(), null, faults)
                    .map(
                        part ->
                            new Answered(
                                questionnaires.edition(edition.id(), part.form()).orElseThrow(),
                                part.change())));
  }

  /** Answers to an assessment; throws a problem when something is wrong. */
  Change answers(byte[] body, BroughtAssessment about) {
    var faults = new ArrayList<Fault>();
    var document = JsonBody.object(body, ProblemType.INVALID_ANSWERS);
    JsonBody.refuseUnknown(document, "", ANSWERING, faults);
    if (!document.has("answers")) {
      faults.add(
          new Fault("/answers", "is missing: give an object of question id and chosen option"));
    }
    var read = parts.read(document, about.edition(), about.form(), faults);
    if (!faults.isEmpty() || read.isEmpty()) {
      throw JsonBody.invalid(ProblemType.INVALID_ANSWERS, faults);
    }
    return read.get().change();
  }

  /** What is said when an assessment is handed in; throws a problem when something is wrong. */
  Declaration declaration(byte[] body) {
    var faults = new ArrayList<Fault>();
    var document = JsonBody.object(body, ProblemType.INVALID_ASSESSMENT);
    JsonBody.refuseUnknown(document, "", SUBMITTING, faults);
    var declaration = declaration(document, faults);
    if (!faults.isEmpty()) {
      throw JsonBody.invalid(ProblemType.INVALID_ASSESSMENT, faults);
    }
    return declaration;
  }

  /**
   * The members {@code countInBenchmark} and {@code stage} of a document.
   *
   * @param faults takes in what is wrong: then what is returned means nothing
   */
  public static Declaration declaration(JsonNode document, List<Fault> faults) {
    var counted = document.path("countInBenchmark");
    if (!counted.isBoolean()) {
      faults.add(new Fault("/countInBenchmark", "must be true or false, as the firm says"));
    }
    var stage = document.path("stage");
    if (!stage.isMissingNode() && !stage.isNull() && !stage.isTextual()) {
      faults.add(new Fault("/stage", "must be the id of a stage as text"));
    }
    return new Declaration(counted.booleanValue(), stage.textValue());
  }

  /**
   * The id of a firm; null when it is none.
   *
   * @param faults takes in what is wrong
   */
  public static @Nullable OrganisationId firm(JsonNode node, List<Fault> faults) {
    var text = node.textValue();
    var read = text == null ? null : OrganisationId.read(text).orElse(null);
    if (read == null) {
      faults.add(new Fault("/organisation", "must be the id of one of your firms"));
    }
    return read;
  }

  /** The one that is named, or that firms are asked now; null when there is none. */
  private @Nullable Questionnaire edition(JsonNode document, List<Fault> faults) {
    var id = document.path("questionnaire").textValue();
    var current = id == null ? null : questionnaires.current(id).orElse(null);
    if (id == null || current == null) {
      faults.add(
          new Fault(
              "/questionnaire",
              "must be one of "
                  + questionnaires.current().stream()
                      .map(each -> each.id().questionnaire())
                      .collect(Collectors.joining(", "))));
      return null;
    }
    var named = document.path("edition");
    if (named.isMissingNode() || named.isNull()) {
      return current;
    }
    var edition =
        Optional.ofNullable(named.textValue())
            .flatMap(text -> questionnaires.edition(new EditionId(id, text)))
            .filter(found -> found.about().status() == Status.PUBLISHED);
    if (edition.isEmpty()) {
      faults.add(
          new Fault(
              "/edition",
              "must be a published edition of "
                  + id
                  + ", such as "
                  + current.id().edition()
                  + ", or left out"));
    }
    return edition.orElse(null);
  }
}
