package org.waymark.web.developer.sample;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.waymark.exchange.WrittenAnswers;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.CouncilAreas;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.ExtremeAnswer;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.format.Option.Meaning;

/**
 * What an invented firm answers to all that it is asked. It is composed from the edition that firms
 * are asked now, so that it is complete whatever the next edition asks.
 */
@ApplicationScoped
public class SampleAnswers {

  private final Questionnaires questionnaires;
  private final CouncilAreas areas;
  private final Clock clock;

  SampleAnswers(Questionnaires questionnaires, CouncilAreas areas, Clock clock) {
    this.questionnaires = questionnaires;
    this.areas = areas;
    this.clock = clock;
  }

  /**
   * To the core of a questionnaire that has no variants.
   *
   * @param firm as programs describe one: its area, size and sector
   */
  public WrittenAnswers toCore(String questionnaire, JsonNode firm) {
    var edition =
        questionnaires
            .current(questionnaire)
            .flatMap(current -> questionnaires.edition(current.id(), Form.CORE))
            .orElseThrow();
    var facts = FirmFacts.of(profile(firm), LocalDate.now(clock));
    var answers = Answers.none();
    var interview = questionnaires.interview(edition, facts, answers);
    // Answers open further questions.
    for (var asked = interview.unanswered(); !asked.isEmpty(); asked = interview.unanswered()) {
      for (var question : asked) {
        answers = answers.with(question.id(), middling(question.format()));
      }
      interview = questionnaires.interview(edition, facts, answers);
    }
    return WrittenAnswers.of(interview);
  }

  private FirmProfile profile(JsonNode firm) {
    return new FirmProfile(
        areas.ofCode(firm.path("area").asText()).orElseThrow(),
        SizeBand.ofCode(firm.path("size").asText()).orElseThrow(),
        Sector.ofCode(firm.path("sector").asText()).orElseThrow());
  }

  /** Neither all good nor all bad, so that a report has something of everything. */
  private static Answer middling(AnswerFormat format) {
    var options = format.options().stream().filter(SampleAnswers::says).map(Option::id).toList();
    return options.isEmpty()
        ? ExtremeAnswer.worst(format)
        : new Answer.Chosen(List.of(options.get(options.size() / 2)));
  }

  private static boolean says(Option option) {
    return switch (option.meaning()) {
      case Meaning.Value _, Meaning.Tick _, Meaning.Fact _ -> true;
      case Meaning.NoneOfThese _, Meaning.DontKnow _, Meaning.NotApplicable _ -> false;
    };
  }
}
