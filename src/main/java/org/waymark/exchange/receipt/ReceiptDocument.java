package org.waymark.exchange.receipt;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.exchange.AnswerSheet;
import org.waymark.exchange.ScorecardDocument;
import org.waymark.exchange.ScorecardDocument.ContributionDocument;
import org.waymark.exchange.ScorecardDocument.GateDocument;
import org.waymark.exchange.ScorecardDocument.ScoreDocument;
import org.waymark.exchange.ScorecardDocument.SectionDocument;
import org.waymark.exchange.ScorecardDocument.StandingDocument;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.scoring.Scorecard;

/**
 * What a receipt says, member by member.
 *
 * @param schema {@value Receipt#SCHEMA}
 * @param edition the text that was answered
 * @param scorerVersion version of the arithmetic
 * @param sheet what was answered, as a request for a score has it
 * @param digest {@code sha256:} and the SHA-256, in hexadecimal digits, of all other members in the
 *     form of RFC 8785
 */
public record ReceiptDocument(
    String schema,
    EditionDocument edition,
    String scorerVersion,
    @JsonUnwrapped SheetDocument sheet,
    WorkingDocument working,
    ResultDocument result,
    String digest) {

  /** Stands for the digest while there is nothing yet to take it of. */
  private static final String NO_DIGEST = "";

  /**
   * One edition of a questionnaire.
   *
   * @param contentHash {@code sha256:} and the SHA-256 of its file's exact bytes; those it was
   *     published with, when it has been retired since
   */
  public record EditionDocument(String questionnaire, String edition, String contentHash) {
    static EditionDocument from(Questionnaire edition) {
      return new EditionDocument(
          edition.id().questionnaire(), edition.id().edition(), edition.about().contentHash());
    }
  }

  /**
   * A firm and its answers.
   *
   * @param depth {@code core} or {@code full}
   * @param variant absent where the edition has none
   * @param answers question id to the ids of the chosen options, or to a number or day alone: as
   *     given, also to questions that are hidden, and never to those whose answer is derived
   * @param evidence question id to {@code shown} or {@code verified}; all others are claimed
   */
  public record SheetDocument(
      String depth,
      @Nullable String variant,
      FirmDocument firm,
      Map<String, List<String>> answers,
      Map<String, String> evidence) {
    static SheetDocument from(AnswerSheet sheet) {
      var answers = new TreeMap<String, List<String>>();
      sheet.answers().byQuestion().forEach((id, answer) -> answers.put(id, answer.written()));
      var evidence = new TreeMap<String, String>();
      sheet.answers().evidence().forEach((id, value) -> evidence.put(id, value.code()));
      return new SheetDocument(
          sheet.form().depth().code(),
          sheet.form().variant(),
          FirmDocument.from(sheet.firm()),
          answers,
          evidence);
    }
  }

  /** What conditions could ask about the firm. */
  public record FirmDocument(String nation, String size, String sector) {
    static FirmDocument from(FirmFacts firm) {
      return new FirmDocument(firm.nation().code(), firm.size().code(), firm.sector().code());
    }
  }

  /**
   * How the result follows.
   *
   * @param derived answers that follow from others, of questions that are not hidden
   * @param exclusions scored questions whose answer gave no value of its own, then other questions
   *     that were answered and are hidden
   */
  public record WorkingDocument(
      List<DerivedDocument> derived,
      List<ContributionDocument> contributions,
      List<SectionDocument> sections,
      List<GateDocument> gates,
      List<ExclusionDocument> exclusions) {}

  /**
   * An answer that follows from others.
   *
   * @param option id of the option whose condition held first
   */
  public record DerivedDocument(String question, String section, String option) {}

  /**
   * A question whose answer gave no value of its own.
   *
   * @param reason {@code hidden}, {@code not-applicable}, {@code unanswered} or {@code dont-know}
   * @param treatment {@code left-out} of score and weights, or {@code counted-as-zero}
   */
  public record ExclusionDocument(
      String question, String section, String reason, String treatment) {
    static ExclusionDocument from(ContributionDocument contribution) {
      return new ExclusionDocument(
          contribution.question(),
          contribution.section(),
          contribution.state(),
          contribution.weight().equals("0") ? "left-out" : "counted-as-zero");
    }

    static ExclusionDocument hidden(Question question, Section section) {
      return new ExclusionDocument(question.id(), section.id(), "hidden", "left-out");
    }
  }

  /** What came out. */
  public record ResultDocument(ScoreDocument score, StandingDocument standing) {}

  /**
   * Everything but the digest, which can only be taken of the rest.
   *
   * @param interview that led to the card
   */
  static ReceiptDocument withoutDigest(AnswerSheet sheet, Interview interview, Scorecard card) {
    var scored = ScorecardDocument.from(card, interview);
    var working =
        new WorkingDocument(
            derived(interview),
            scored.contributions(),
            scored.sections(),
            scored.gates(),
            exclusions(interview, scored.contributions()));
    return new ReceiptDocument(
        Receipt.SCHEMA,
        EditionDocument.from(interview.questionnaire()),
        scored.scorerVersion(),
        SheetDocument.from(sheet),
        working,
        new ResultDocument(scored.score(), scored.standing()),
        NO_DIGEST);
  }

  private static List<DerivedDocument> derived(Interview interview) {
    var derived = new ArrayList<DerivedDocument>();
    for (var section : interview.questionnaire().sections()) {
      section.questions().stream()
          .filter(Question::derived)
          .forEach(
              question ->
                  interview
                      .answerTo(question)
                      .map(answer -> answer.written().getFirst())
                      .map(option -> new DerivedDocument(question.id(), section.id(), option))
                      .ifPresent(derived::add));
    }
    return derived;
  }

  private static List<ExclusionDocument> exclusions(
      Interview interview, List<ContributionDocument> contributions) {
    var scored =
        contributions.stream()
            .filter(contribution -> !contribution.state().equals("answered"))
            .map(ExclusionDocument::from);
    var steering =
        interview.questionnaire().sections().stream()
            .flatMap(
                section ->
                    section.questions().stream()
                        .filter(question -> keptButHidden(question, interview))
                        .map(question -> ExclusionDocument.hidden(question, section)));
    return Stream.concat(scored, steering).toList();
  }

  /** What is derived was not given by anybody, so nothing was kept. */
  private static boolean keptButHidden(Question question, Interview interview) {
    return !question.scored()
        && !question.derived()
        && !interview.counts(question)
        && interview.situation().answers().has(question.id());
  }
}
