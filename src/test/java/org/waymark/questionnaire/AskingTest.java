package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.fixture.EditionText;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.questionnaire.file.QuestionnaireFile;
import org.waymark.questionnaire.file.QuestionnaireFile.Outcome;
import org.waymark.questionnaire.format.ExtremeAnswer;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.text.LocalisedText;

/** What the bundled editions ask of a firm: how many questions, and how long reading them takes. */
class AskingTest {

  /** A careful reader of plain text; silent reading of English averages 238 (Brysbaert 2019). */
  private static final int WORDS_A_MINUTE = 200;

  private static final int MOST_MINUTES = 10;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Firms of very different kinds, to see that each is asked what fits it. */
  private static final Map<String, FirmFacts> FIRMS =
      Map.of(
          "sole trader in Cardiff",
          new FirmFacts(Nation.WALES, SizeBand.NONE, Sector.OTHER_SERVICES, EditionText.TODAY),
          "shop of 12 in Leeds",
          new FirmFacts(
              Nation.ENGLAND,
              SizeBand.FROM_10_TO_49,
              Sector.RETAIL_AND_WHOLESALE,
              EditionText.TODAY),
          "manufacturer of 120 in Glasgow",
          new FirmFacts(
              Nation.SCOTLAND, SizeBand.FROM_50_TO_249, Sector.MANUFACTURING, EditionText.TODAY));

  @ParameterizedTest
  @MethodSource("editions")
  void takesTenMinutesToReadAtMostInItsCore(Questionnaire edition) {
    assertThat(reading(edition, Form.CORE)).isLessThanOrEqualTo(MOST_MINUTES);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void promisesNoLessTimeThanReadingTakes(Questionnaire edition) {
    var minutes = edition.about().minutes();

    assertThat(reading(edition, Form.CORE)).isLessThanOrEqualTo(minutes.core());
    assertThat(reading(edition, Form.FULL)).isLessThanOrEqualTo(minutes.full());
  }

  /** Of a firm with every branch open: most are asked less. */
  @Test
  void asksEighteenThingsAtMostInTheCoreOnCyberSecurity() {
    var cyber = editions().filter(edition -> edition.id().questionnaire().equals("cyber-security"));

    assertThat(cyber)
        .extracting(
            edition ->
                edition.in(Form.CORE).sections().stream()
                    .flatMap(section -> section.parts().stream())
                    .mapToInt(Part::steps)
                    .sum())
        .containsExactly(18);
  }

  /** Minutes; the median over the worked examples. A branch they leave open counts as asked. */
  private static double reading(Questionnaire edition, Form form) {
    var minutes =
        edition.cases().stream()
            .map(golden -> interview(edition.in(form), golden))
            .mapToDouble(AskingTest::minutes)
            .sorted()
            .toArray();
    var median = minutes[minutes.length / 2];
    System.out.printf(
        Locale.UK,
        "%s %s: %.1f minutes of reading (median of %d worked examples), %.1f at most%n",
        edition.id(),
        form.depth().code(),
        median,
        minutes.length,
        minutes[minutes.length - 1]);
    return median;
  }

  @ParameterizedTest
  @MethodSource("editions")
  void asksEachFirmWhatFitsIt(Questionnaire edition) {
    FIRMS.forEach(
        (name, firm) -> {
          asked(edition.in(Form.CORE), name, firm);
          asked(edition.in(Form.FULL), name, firm);
        });
  }

  private static void asked(Questionnaire edition, String name, FirmFacts firm) {
    var fewest = asked(edition, firm, List::getLast);
    var most = asked(edition, firm, List::getFirst);
    System.out.printf(
        "%s %s asks a %s %d questions if little is in place, %d if all is%n",
        edition.id(), edition.form().depth().code(), name, fewest, most);
    // A core is for ten minutes; what does not concern a firm of its kind is left out of either.
    var bounds = edition.form().depth() == Depth.CORE ? List.of(12, 19) : List.of(25, 46);
    assertThat(List.of(fewest, most))
        .as("%s asks a %s", edition.id(), name)
        .allSatisfy(asked -> assertThat(asked).isBetween(bounds.getFirst(), bounds.getLast()));
  }

  @Test
  void asksASoleTraderNothingAboutStaff() {
    var sole = new FirmFacts(Nation.WALES, SizeBand.NONE, Sector.OTHER_SERVICES, EditionText.TODAY);

    assertThat(
            editions().flatMap(edition -> Interview.of(edition, sole, Answers.none()).questions()))
        .extracting(question -> question.wording().text().en())
        .noneSatisfy(
            text ->
                assertThat(text).containsPattern("(?i)\\b(your staff|your board|directors)\\b"));
  }

  static Stream<Questionnaire> editions() {
    var reader = new QuestionnaireFile(EditionText.TODAY);
    return Stream.of("skills", "cyber-security", "procurement-readiness")
        .map(id -> reader.read(Path.of("questionnaires", id, "2026-1.yaml")))
        .map(outcome -> ((Outcome.Sound) outcome).questionnaire());
  }

  private static Interview interview(Questionnaire edition, GoldenCase golden) {
    var answers = new HashMap<String, Answer>();
    golden
        .answers()
        .forEach(
            (id, options) -> {
              var reply = edition.question(id).map(question -> question.format().reply(options));
              if (reply.orElse(null) instanceof Reply.Accepted(var answer)) {
                answers.put(id, answer);
              }
            });
    return Interview.of(edition, golden.firm(), new Answers(answers));
  }

  /** How many questions a firm is asked that always chooses the same place of the list. */
  private static int asked(
      Questionnaire edition, FirmFacts firm, Function<List<Option>, Option> choice) {
    var answers = Answers.none();
    while (true) {
      var interview = Interview.of(edition, firm, answers);
      var open = interview.unanswered();
      if (open.isEmpty()) {
        return interview.steps().size();
      }
      var question = open.getFirst();
      var known =
          question.format().options().stream()
              .filter(option -> !option.id().equals(Answer.DONT_KNOW))
              .filter(option -> !(option.meaning() instanceof Option.Meaning.NotApplicable))
              .toList();
      answers =
          answers.with(
              question.id(),
              known.isEmpty()
                  ? ExtremeAnswer.best(question.format())
                  : new Answer.Chosen(List.of(choice.apply(known).id())));
    }
  }

  private static double minutes(Interview interview) {
    return interview.steps().stream().mapToInt(AskingTest::words).sum() / (double) WORDS_A_MINUTE;
  }

  /** The columns of a table are read once. */
  private static int words(Part step) {
    var texts =
        step.questions().flatMap(q -> Stream.of(q.wording().text(), q.wording().hint())).toList();
    var options =
        step.questions().findFirst().orElseThrow().format().options().stream()
            .flatMap(option -> Stream.of(option.label(), option.hint()));
    var above =
        step instanceof Group group
            ? Stream.of(group.wording().text(), group.wording().hint())
            : Stream.<LocalisedText>empty();
    return Stream.of(above, texts.stream(), options)
        .flatMap(text -> text)
        .mapToInt(AskingTest::words)
        .sum();
  }

  private static int words(@Nullable LocalisedText text) {
    return text == null ? 0 : SPACE.split(text.en().strip()).length;
  }
}
