package org.waymark.assessment.brought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.AnswerQuestion.Change;
import org.waymark.assessment.brought.ImportAssessment.Importing;
import org.waymark.assessment.brought.ImportAssessment.Whose;
import org.waymark.fixture.Firms;
import org.waymark.fixture.Interleaving;
import org.waymark.fixture.Interleaving.Act;
import org.waymark.fixture.Partnership;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.BroughtFirms;
import org.waymark.organisation.ExternalReference;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Questionnaires;

/** A firm is corrected while a line about it is imported, by another program of the partner. */
@QuarkusTest
class CorrectedMeanwhileTest {

  private static final ExternalReference REFERENCE = new ExternalReference("4711");

  private static final Change ANSWER =
      new Change(Map.of("internet", List.of("sometimes")), Set.of(), Set.of());

  @Inject ImportAssessment importAssessment;
  @Inject BroughtFirms firms;
  @Inject Questionnaires questionnaires;
  @Inject Partnership partnership;
  @Inject Interleaving interleaving;

  /** The line was read before the correction was there, and waits for it. */
  @Test
  void theAssessmentIsOfTheFirmAsItIsThen() throws Exception {
    var bank = partnership.create();
    var firm = partnership.brings(bank, REFERENCE.text());
    var grown = Firms.of(SizeBand.FROM_10_TO_49);
    var skills = questionnaires.edition(new EditionId("skills", "2026-1")).orElseThrow();
    var wish = new ImportAssessment.Wish(new Whose.Called(REFERENCE), skills, null, ANSWER, null);

    var imported =
        interleaving.during(
            new Act<>(bank, () -> firms.describe(firm, bank, grown, REFERENCE, _ -> true)),
            new Act<>(bank, () -> importAssessment.bring(bank, wish)));

    assertThatObject(imported)
        .isInstanceOfSatisfying(
            Importing.Imported.class,
            done -> assertThat(done.now().found().profile()).isEqualTo(grown));
  }
}
