package org.waymark.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.api.v1.GoldenSheet;
import org.waymark.fixture.BundledEditions;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.DayFormat;
import org.waymark.questionnaire.format.Option;

/** The schema of answers takes what can be read, and nothing that cannot. */
class AnswersSchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<Questionnaire> editions() {
    return BundledEditions.all().stream();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void takesTheAnswersOfEveryGoldenCase(Questionnaire edition) {
    assertThat(edition.cases()).isNotEmpty();
    var schema = schema(edition);

    for (var golden : edition.cases()) {
      var answers = JSON.valueToTree(GoldenSheet.of(edition, golden).get("answers"));
      assertThat(faults(schema, answers)).as(golden.toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void describesEveryQuestionThatIsAsked(Questionnaire edition) {
    var schema = AnswersSchema.of(edition, "/x");

    assertThat(schema.path("$schema").asText())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.path("properties").propertyStream().map(Map.Entry::getKey))
        .containsExactlyElementsOf(
            edition.questions().filter(each -> !each.derived()).map(Question::id).toList());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void takesEveryOptionAloneAndAsAListAndNoOther(Questionnaire edition) {
    var schema = schema(edition);

    edition
        .questions()
        .filter(question -> !question.derived())
        .forEach(
            question -> {
              for (var option : question.format().options()) {
                assertThat(faults(schema, answer(question, option.id()))).isEmpty();
                assertThat(faults(schema, answer(question, List.of(option.id())))).isEmpty();
              }
              for (var wrong :
                  List.of("no-such-option", List.of("no-such-option"), List.of(), true, Map.of())) {
                assertThat(faults(schema, answer(question, wrong)))
                    .as("%s: %s", question.id(), wrong)
                    .isNotEmpty();
              }
            });
    assertThat(faults(schema, JSON.valueToTree(Map.of("no-such-question", "yes")))).isNotEmpty();
  }

  @Test
  void takesSeveralOptionsWhereSeveralMayBeChosenAndLeavesThoseAloneThatStandAlone() {
    for (var edition : BundledEditions.all()) {
      edition
          .questions()
          .filter(question -> question.format() instanceof AnswerFormat.MultipleChoice)
          .forEach(
              question -> {
                var schema = schema(edition);
                var together =
                    question.format().options().stream()
                        .filter(option -> !option.exclusive())
                        .map(Option::id)
                        .toList();
                assertThat(faults(schema, answer(question, together))).isEmpty();
                question.format().options().stream()
                    .filter(Option::exclusive)
                    .forEach(
                        alone ->
                            assertThat(
                                    faults(
                                        schema,
                                        answer(question, List.of(together.getFirst(), alone.id()))))
                                .isNotEmpty());
              });
    }
  }

  @Test
  void takesNumbersAndDaysWithinTheirBounds() {
    var bounded =
        BundledEditions.all().stream()
            .flatMap(edition -> edition.questions().map(question -> Map.entry(edition, question)))
            .toList();
    for (var each : bounded) {
      var schema = schema(each.getKey());
      var question = each.getValue();
      switch (question.format()) {
        case AmountFormat amount -> {
          assertThat(faults(schema, answer(question, amount.min()))).isEmpty();
          assertThat(faults(schema, answer(question, amount.max().toPlainString()))).isEmpty();
          assertThat(faults(schema, answer(question, amount.min().subtract(amount.step()))))
              .isNotEmpty();
        }
        case DayFormat day -> {
          assertThat(faults(schema, answer(question, day.latest().toString()))).isEmpty();
          assertThat(faults(schema, answer(question, "tomorrow"))).isNotEmpty();
        }
        case AnswerFormat.SingleChoice _, AnswerFormat.MultipleChoice _ -> {}
      }
    }
    assertThat(bounded)
        .anyMatch(each -> each.getValue().format() instanceof AmountFormat)
        .anyMatch(each -> each.getValue().format() instanceof DayFormat);
  }

  private static Schema schema(Questionnaire edition) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(AnswersSchema.of(edition, "https://waymark.example.org/answers-schema"));
  }

  private static JsonNode answer(Question question, Object value) {
    return JSON.valueToTree(Map.of(question.id(), value));
  }

  private static List<?> faults(Schema schema, JsonNode answers) {
    return schema.validate(answers);
  }
}
