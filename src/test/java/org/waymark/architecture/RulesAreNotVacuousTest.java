package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.EvaluationResult;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A rule that nothing can break holds nothing. Each is held against classes that break it, which
 * stand in {@code src/test/resources/architecture}.
 */
class RulesAreNotVacuousTest {

  private static final Rules RULES = new Rules(Imported.OFFENDING_ROOT);

  @ParameterizedTest
  @CsvSource({
    "featuresDoNotKnowDelivery, AsksThePage",
    "packagesFormNoCycle, Chicken",
    "packagesFormNoCycle, Egg",
    "judgementKnowsNoFramework, InjectedWord",
    "onlyDeliverySpeaksHttpAndHtml, AnswersHttp",
    "onlyDeliverySpeaksHttpAndHtml, RendersHtml",
    "onlyRepositoriesSpeakToTheDatabase, SubmitInPlace",
    "onlyRepositoriesSpeakToTheDatabase, DatabasePages",
    "deliveryShowsNoEntity, ResultPage",
    "deliveryShowsNoEntity, DraftResource",
    "timeAndChanceComeFromOutside, ReadsTheClock",
    "timeAndChanceComeFromOutside, ReadsTheDay",
    "timeAndChanceComeFromOutside, ThrowsDice",
    "timeAndChanceComeFromOutside, MakesUpIds",
    "timeAndChanceComeFromOutside, ReadsTheEnvironment",
    "nobodyReadsEveryonesData, ReadsAll",
    "deliveryOpensNoTransaction, TransactionPages",
    "deliveryOpensNoTransaction, WholeTransactionPages",
    "routesHoldOnlyFeatures, CachingPages",
    "publishersDoNotKnowObservers, Register",
  })
  void catchesTheOffender(String rule, String offender) {
    var result = RULES.named(rule).evaluate(Imported.offending());

    assertThat(report(result)).contains("." + offender);
  }

  @ParameterizedTest
  @CsvSource({
    "scoring, AsksThePage",
    "benchmark, Chicken",
    "web.assess, ReadsApi",
    "web.assess, ReadsResult",
    "organisation, Register"
  })
  void catchesAnArrowThatIsNotInTheTable(String row, String offender) {
    var result = new Arrows(Imported.OFFENDING_ROOT).of(row).evaluate(Imported.offending());

    assertThat(report(result)).contains("." + offender);
  }

  @Test
  void testsEveryRule() throws NoSuchMethodException {
    var method = getClass().getDeclaredMethod("catchesTheOffender", String.class, String.class);
    Set<String> tested = new HashSet<>();
    for (var line : method.getAnnotation(CsvSource.class).value()) {
      tested.add(line.substring(0, line.indexOf(',')));
    }

    assertThat(tested).isEqualTo(RULES.all().keySet());
  }

  private static String report(EvaluationResult result) {
    return String.join("\n", result.getFailureReport().getDetails());
  }
}
