package org.waymark.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.exchange.ScorecardDocument.AskedDocument;
import org.waymark.exchange.ScorecardDocument.ConfidenceDocument;
import org.waymark.exchange.ScorecardDocument.ContradictionDocument;
import org.waymark.exchange.ScorecardDocument.FormDocument;
import org.waymark.exchange.ScorecardDocument.GateDocument;
import org.waymark.exchange.ScorecardDocument.LevelDocument;
import org.waymark.exchange.ScorecardDocument.ScoreDocument;
import org.waymark.exchange.ScorecardDocument.SectionDocument;
import org.waymark.exchange.ScorecardDocument.StandingDocument;
import org.waymark.exchange.ScorecardDocument.TextDocument;
import org.waymark.fixture.EditionText;
import org.waymark.fixture.EveryPart;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.scoring.Scorer;

class ScorecardDocumentTest {

  private static final Questionnaire EDITION = EditionText.sound().edition();

  private static final Map<String, List<String>> MIDDLING =
      Map.of(
          "online", List.of("online-yes"),
          "second-step", List.of("some"),
          "backups", List.of("daily", "tested"),
          "training", List.of("all"),
          "policy", List.of("few"));

  @Test
  void givesScoresExactlyAndRoundedForDisplay() {
    assertThat(document(MIDDLING).score())
        .isEqualTo(new ScoreDocument(68, 68, 68, "49/72", "49/72", "49/72", "0.680556"));
  }

  @Test
  void givesTheRangeExactlyToo() {
    assertThat(document(with("training", "dont-know")).score())
        .isEqualTo(new ScoreDocument(35, 35, 68, "25/72", "25/72", "49/72", "0.347222"));
  }

  @Test
  void givesTheLevelWithWhatTheScoreAloneWouldGive() {
    assertThat(document(MIDDLING).standing())
        .isEqualTo(
            new StandingDocument(
                true,
                new LevelDocument(1, "Open"),
                new LevelDocument(2, "Ajar"),
                new LevelDocument(1, "Open"),
                new LevelDocument(1, "Open"),
                null,
                new ConfidenceDocument("1/2", "medium")));
  }

  @Test
  void saysWhyThereIsNoLevel() {
    assertThat(document(Map.of()).standing())
        .isEqualTo(
            new StandingDocument(
                false,
                null,
                null,
                null,
                null,
                "too-few-answered",
                new ConfidenceDocument("0", "low")));
  }

  @Test
  void givesSectionsWithTheirShareOfTheWhole() {
    assertThat(document(MIDDLING).sections())
        .containsExactly(
            new SectionDocument(
                "doors",
                "Doors",
                true,
                new ScoreDocument(54, 54, 54, "13/24", "13/24", "13/24", "0.541667"),
                new LevelDocument(2, "Ajar"),
                "1/3"),
            new SectionDocument(
                "people",
                "People",
                true,
                new ScoreDocument(75, 75, 75, "3/4", "3/4", "3/4", "0.750000"),
                new LevelDocument(2, "Ajar"),
                "2/3"));
  }

  @Test
  void saysWhyAGateHoldsAndNothingOfOneThatDoesNot() {
    var because = "not everyone uses a second step";
    var best = with("second-step", "all");
    var notKnown = with("second-step", "dont-know");

    assertThat(document(MIDDLING).gates())
        .containsExactly(new GateDocument("second-step-for-all", null, 1, "binds", because));
    assertThat(document(notKnown).gates())
        .containsExactly(new GateDocument("second-step-for-all", null, 1, "may-bind", because));
    assertThat(document(best).gates())
        .containsExactly(new GateDocument("second-step-for-all", null, 1, "open", null));
  }

  @Test
  void givesEveryScoredQuestionItsPart() {
    assertThat(document(with("policy", "no-staff")).contributions())
        .extracting("question", "section", "state", "weight", "value", "gained")
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "second-step", "doors", "answered", "1/4", "1/2", "1/8"),
            org.assertj.core.groups.Tuple.tuple(
                "policy", "people", "not-applicable", "0", "0", "0"))
        .hasSize(4);
  }

  @Test
  void namesWhatWasAnswered() {
    var core = EveryPart.edition().in(Form.CORE);

    assertThat(document(core, Map.of()).asked())
        .isEqualTo(new AskedDocument("shop-safety", "2026-1", new FormDocument("core", null)));
  }

  @Test
  void asksBackAboutAnswersThatCertainlyDoNotGoTogether() {
    var edition = EveryPart.edition();
    var certified = Map.of("certificate", List.of("held"));
    var contradictory = Map.of("certificate", List.of("held"), "sign-in", List.of("some"));

    assertThat(document(edition, certified).contradictions()).isEmpty();
    assertThat(document(edition, contradictory).contradictions())
        .containsExactly(
            new ContradictionDocument(
                "certificate-without-second-step",
                List.of("certificate", "sign-in"),
                new TextDocument(
                    "You hold a certificate without a second step. Which is right?",
                    "Mae gennych dystysgrif heb ail gam. Pa un sy'n gywir?")));
  }

  @Test
  void saysWhichSectionAGateHoldsAndWhatALevelRequires() {
    var late = Map.of("late-days", List.of("90"), "sign-in", List.of("some"));

    assertThat(document(EveryPart.edition(), late).gates())
        .containsExactly(
            new GateDocument("no-second-step", null, 1, "open", null),
            new GateDocument("very-late", "money", 1, "binds", "you pay very late"),
            new GateDocument(
                "level-3", null, 2, "binds", "the doors are not all shut, or nobody certified it"));
  }

  @Test
  void leavesOutSectionsThatOnlyListFacts() {
    assertThat(document(EveryPart.edition(), Map.of()).sections())
        .extracting(SectionDocument::id)
        .containsExactly("doors", "money");
  }

  private static Map<String, List<String>> with(String question, String option) {
    var answers = new HashMap<>(MIDDLING);
    answers.put(question, List.of(option));
    return answers;
  }

  private static ScorecardDocument document(Map<String, List<String>> written) {
    return document(EDITION, written);
  }

  private static ScorecardDocument document(
      Questionnaire edition, Map<String, List<String>> written) {
    Map<String, Answer> answers = new HashMap<>();
    written.forEach(
        (id, options) -> {
          var reply = edition.question(id).orElseThrow().format().reply(options);
          answers.put(id, ((Reply.Accepted) reply).answer());
        });
    var firm = new FirmFacts(Nation.ENGLAND, SizeBand.NONE, Sector.ARTS, EditionText.TODAY);
    var interview = Interview.of(edition, firm, new Answers(answers));
    return ScorecardDocument.from(
        new Scorer().score(edition, firm, new Answers(answers)), interview);
  }
}
