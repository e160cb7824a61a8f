package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Reported;
import org.waymark.report.NeedInContext.OnPractice;
import org.waymark.report.NeedInContext.OnSection;
import org.waymark.report.PracticeFigure.Practised;

class NeedInContextTest {

  @Test
  void comparesTheSectionWithTheGroupItIsPublishedFor() {
    assertThat(inContext(Reported.alone().comparedWith("47.5")))
        .containsInstanceOf(OnSection.class)
        .hasValueSatisfying(
            found -> {
              var on = (OnSection) found;
              assertThat(on.section().id()).isEqualTo("only");
              assertThat(on.points()).isEqualTo(30);
              assertThat(on.middle()).isEqualTo(48);
            });
  }

  @Test
  void prefersTheComparisonToAnOfficialFigure() {
    assertThat(inContext(Reported.alone().withOfficialFigure(Practised.NO).comparedWith("47.5")))
        .containsInstanceOf(OnSection.class);
  }

  @Test
  void takesTheOfficialFigureWhereNothingIsToldOfTheSection() {
    assertThat(inContext(Reported.alone().withOfficialFigure(Practised.NO).comparedAsAWholeOnly()))
        .containsInstanceOf(OnPractice.class);
    assertThat(inContext(Reported.alone().withOfficialFigure(Practised.NOT_KNOWN)))
        .containsInstanceOf(OnPractice.class);
  }

  @Test
  void saysNothingOfAPracticeThatTheFirmHas() {
    assertThat(inContext(Reported.alone().withOfficialFigure(Practised.YES))).isEmpty();
  }

  @Test
  void saysNothingWhereNothingIsPublished() {
    assertThat(inContext(Reported.alone())).isEmpty();
    assertThat(inContext(Reported.alone().comparedAsAWholeOnly())).isEmpty();
  }

  @Test
  void comparesNoSectionOfWhichTheFirmWasAskedMore() {
    var reported = Reported.alone().comparedWith("47.5");

    assertThat(NeedInContext.of(reported.need(), reported.deeper())).isEmpty();
  }

  private static Optional<NeedInContext> inContext(Reported reported) {
    return NeedInContext.of(reported.need(), reported.report());
  }
}
