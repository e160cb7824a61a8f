package org.waymark.exchange.receipt;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
 * @param answers question id to the ids of the chosen options, as given: also to questions that are
 *     hidden
 * @param digest {@code sha256:} and the SHA-256, in hexadecimal digits, of all other members in the
 *     form of RFC 8785
 */
public record ReceiptDocument(
    String schema,
    EditionDocument edition,
    String scorerVersion,
    FirmDocument firm,
    Map<String, List<String>> answers,
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

  /** What conditions could ask about the firm. */
  public record FirmDocument(String nation, String size, String sector) {
    static FirmDocument from(FirmFacts firm) {
      return new FirmDocument(firm.nation().code(), firm.size().code(), firm.sector().code());
    }
  }

  /**
   * How the result follows.
   *
   * @param exclusions scored questions whose answer gave no value of its own, then other questions
   *     that were answered and are hidden
   */
  public record WorkingDocument(
      List<ContributionDocument> contributions,
      List<SectionDocument> sections,
      List<GateDocument> gates,
      List<ExclusionDocument> exclusions) {}

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

  /** Everything but the digest, which can only be taken of the rest. */
  static ReceiptDocument withoutDigest(Questionnaire edition, AnswerSheet sheet, Scorecard card) {
    var scored = ScorecardDocument.from(card, edition);
    var working =
        new WorkingDocument(
            scored.contributions(),
            scored.sections(),
            scored.gates(),
            exclusions(edition, sheet, scored.contributions()));
    return new ReceiptDocument(
        Receipt.SCHEMA,
        EditionDocument.from(edition),
        scored.scorerVersion(),
        FirmDocument.from(sheet.firm()),
        answers(sheet),
        working,
        new ResultDocument(scored.score(), scored.standing()),
        NO_DIGEST);
  }

  private static Map<String, List<String>> answers(AnswerSheet sheet) {
    var answers = new TreeMap<String, List<String>>();
    sheet.answers().byQuestion().forEach((id, answer) -> answers.put(id, answer.written()));
    return answers;
  }

  private static List<ExclusionDocument> exclusions(
      Questionnaire edition, AnswerSheet sheet, List<ContributionDocument> contributions) {
    var interview = Interview.of(edition, sheet.firm(), sheet.answers());
    var scored =
        contributions.stream()
            .filter(contribution -> !contribution.state().equals("answered"))
            .map(ExclusionDocument::from);
    var steering =
        edition.sections().stream()
            .flatMap(
                section ->
                    section.questions().stream()
                        .filter(question -> !question.scored() && !interview.asks(question))
                        .filter(question -> sheet.answers().has(question.id()))
                        .map(question -> ExclusionDocument.hidden(question, section)));
    return Stream.concat(scored, steering).toList();
  }
}
