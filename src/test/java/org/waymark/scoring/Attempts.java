package org.waymark.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.waymark.fixture.EditionText;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;

/** Any firm's answers to an edition. */
final class Attempts {

  private Attempts() {}

  /** What a firm makes of a question. */
  private enum Response {
    UNANSWERED,
    DONT_KNOW,
    SOMETHING
  }

  /**
   * How to answer one question.
   *
   * @param seed of the choice among its options
   */
  private record Draft(Response response, int seed) {}

  /**
   * @param mostQuestions at least as many as any of the editions has
   */
  static Arbitrary<Attempt> at(Arbitrary<Questionnaire> editions, int mostQuestions) {
    return Combinators.combine(editions, firms(), drafts().list().ofSize(mostQuestions))
        .as((edition, firm, drafts) -> new Attempt(edition, firm, answers(edition, drafts)));
  }

  /** Some firm's answers, as the arbitrary ones but for who draws the lots. */
  static Attempt random(Questionnaire edition, Random random) {
    var responses = Response.values();
    var drafts =
        edition
            .questions()
            .map(
                _ ->
                    new Draft(
                        responses[Math.min(random.nextInt(7), responses.length - 1)],
                        random.nextInt(1000)))
            .toList();
    var firm =
        new FirmFacts(
            any(Nation.values(), random),
            any(SizeBand.values(), random),
            any(Sector.values(), random),
            EditionText.TODAY);
    return new Attempt(edition, firm, answers(edition, drafts));
  }

  private static <T> T any(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  private static Arbitrary<FirmFacts> firms() {
    return Combinators.combine(
            Arbitraries.of(Nation.class),
            Arbitraries.of(SizeBand.class),
            Arbitraries.of(Sector.RETAIL_AND_WHOLESALE, Sector.MANUFACTURING))
        .as((nation, size, sector) -> new FirmFacts(nation, size, sector, EditionText.TODAY));
  }

  private static Arbitrary<Draft> drafts() {
    var responses =
        Arbitraries.frequency(
            net.jqwik.api.Tuple.of(1, Response.UNANSWERED),
            net.jqwik.api.Tuple.of(1, Response.DONT_KNOW),
            net.jqwik.api.Tuple.of(5, Response.SOMETHING));
    return Combinators.combine(responses, Arbitraries.integers().between(0, 999)).as(Draft::new);
  }

  private static Answers answers(Questionnaire edition, List<Draft> drafts) {
    Map<String, Answer> answers = new HashMap<>();
    var draft = drafts.iterator();
    edition
        .questions()
        .forEach(
            question -> answer(question, draft.next()).forEach(a -> answers.put(question.id(), a)));
    return new Answers(answers);
  }

  private static Stream<Answer> answer(Question question, Draft draft) {
    return switch (draft.response()) {
      case UNANSWERED -> Stream.empty();
      case DONT_KNOW ->
          question
              .format()
              .option(Answer.DONT_KNOW)
              .map(_ -> (Answer) new Answer.DontKnow())
              .stream();
      case SOMETHING -> Stream.of(Attempt.some(question, new Random(draft.seed())));
    };
  }
}
