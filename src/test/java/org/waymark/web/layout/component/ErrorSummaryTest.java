package org.waymark.web.layout.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.waymark.web.layout.component.ErrorSummary.Problem;

class ErrorSummaryTest {

  @Test
  void leadsToEachFieldThatIsWrongInItsOrder() {
    var summary =
        ErrorSummary.of(
            Field.of("area", "Area").withError(Text.of("Choose an area")),
            Field.of("sector", "Sector"),
            Field.of("size", "Size").withError(Text.of("Choose a size")));

    assertThat(summary)
        .isNotNull()
        .extracting(ErrorSummary::problems)
        .asInstanceOf(InstanceOfAssertFactories.list(Problem.class))
        .containsExactly(
            new Problem(Text.of("Choose an area"), "#area"),
            new Problem(Text.of("Choose a size"), "#size"));
  }

  @Test
  void isLeftOutWhenNothingIsWrong() {
    assertThat(ErrorSummary.of(Field.of("area", "Area"))).isNull();
  }
}
