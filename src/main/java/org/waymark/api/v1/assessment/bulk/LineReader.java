package org.waymark.api.v1.assessment.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.api.parameter.ExternalReferences;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.v1.JsonBody;
import org.waymark.api.v1.assessment.AssessmentReader;
import org.waymark.api.v1.organisation.FirmReader;
import org.waymark.assessment.SubmitAssessment.Declaration;
import org.waymark.assessment.brought.ImportAssessment.Whose;
import org.waymark.assessment.brought.ImportAssessment.Wish;
import org.waymark.exchange.Fault;
import org.waymark.organisation.CouncilAreas;

/** Reads what one line of an import says, and finds everything wrong in one go. */
@ApplicationScoped
class LineReader {

  private static final String FIRM = "firm";
  private static final String ORGANISATION = "organisation";
  private static final String ORGANISATION_REFERENCE = "organisationReference";
  private static final String REFERENCE = "externalReference";
  private static final String SUBMIT = "submit";
  private static final List<String> ON_SUBMISSION = List.of("countInBenchmark", "stage");

  private static final Set<String> MEMBERS =
      Set.of(
          ORGANISATION,
          ORGANISATION_REFERENCE,
          FIRM,
          "questionnaire",
          "edition",
          "depth",
          "variant",
          REFERENCE,
          "answers",
          "evidence",
          SUBMIT,
          "countInBenchmark",
          "stage");

  private final AssessmentReader reader;
  private final CouncilAreas areas;

  LineReader(AssessmentReader reader, CouncilAreas areas) {
    this.reader = reader;
    this.areas = areas;
  }

  /** One document; throws a problem when it is none, or no object. */
  static JsonNode document(Line line) {
    return JsonBody.object(line.text(), ProblemType.INVALID_ASSESSMENT);
  }

  /** Throws a problem when something is wrong. */
  Wish wish(JsonNode document) {
    var faults = new ArrayList<Fault>();
    JsonBody.refuseUnknown(document, "", MEMBERS, faults);
    var whose = whose(document, faults);
    var reference = ExternalReferences.of(document, REFERENCE, faults);
    var answered = reader.answered(document, faults);
    var handingIn = handingIn(document, faults);
    if (!faults.isEmpty() || whose == null || answered.isEmpty()) {
      throw JsonBody.invalid(ProblemType.INVALID_ASSESSMENT, faults);
    }
    return new Wish(
        whose, answered.get().edition(), reference, answered.get().answers(), handingIn);
  }

  private @Nullable Whose whose(JsonNode document, List<Fault> faults) {
    if (document.hasNonNull(ORGANISATION)) {
      List.of(FIRM, ORGANISATION_REFERENCE).stream()
          .filter(document::hasNonNull)
          .forEach(each -> faults.add(Fault.of("", each, "is said by organisation: remove it")));
      var firm = AssessmentReader.firm(document.path(ORGANISATION), faults);
      return firm == null ? null : new Whose.Known(firm);
    }
    var reference = ExternalReferences.of(document, ORGANISATION_REFERENCE, faults);
    if (document.hasNonNull(FIRM)) {
      var profile = new FirmReader(areas, faults).read(document);
      return profile == null ? null : new Whose.Described(profile, reference);
    }
    if (!document.hasNonNull(ORGANISATION_REFERENCE)) {
      faults.add(
          new Fault(
              "/" + ORGANISATION,
              "is missing: give the id of one of your firms, or its organisationReference, or the"
                  + " firm itself"));
    }
    return reference == null ? null : new Whose.Called(reference);
  }

  private static @Nullable Declaration handingIn(JsonNode document, List<Fault> faults) {
    var submit = document.path(SUBMIT);
    if (submit.booleanValue()) {
      return AssessmentReader.declaration(document, faults);
    }
    if (document.hasNonNull(SUBMIT) && !submit.isBoolean()) {
      faults.add(new Fault("/" + SUBMIT, "must be true or false"));
    }
    ON_SUBMISSION.stream()
        .filter(document::hasNonNull)
        .forEach(
            each ->
                faults.add(
                    Fault.of("", each, "is for what is submitted: remove it, or submit it")));
    return null;
  }
}
