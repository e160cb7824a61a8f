package org.waymark.web.layout.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Region;
import org.waymark.web.layout.chart.Charts.Subject;
import org.waymark.web.layout.chart.Estimate.Span;
import org.waymark.web.layout.chart.Shares.Middle;

/** Every chart comes with its table and says in words what it shows. */
@QuarkusTest
@ActivateRequestContext
class ChartsTest {

  private static final Subject SUBJECT = new Subject("here", "Cyber security");

  @Inject Charts charts;

  @Test
  void tellsOfEveryRegionInTheTableAndInWords() {
    var chart = charts.map(SUBJECT, Map.of(Region.WALES, Reading.of(47)));

    assertThat(chart.table().rows()).hasSize(12).contains(List.of("Wales", "47", ""));
    assertThat(chart.drawing().svg()).contains("Wales: 47.", "Scotland: not shown.");
    assertThat(chart.keys()).hasSize(6);
  }

  @Test
  void explainsNoShadesWhereNothingIsShown() {
    assertThat(charts.map(SUBJECT, Map.of()).keys())
        .extracting(Chart.Key::style)
        .containsExactly("tile withheld");
  }

  @Test
  void tellsOfEveryBand() {
    var shares =
        new Shares(List.of(0, 0, 10, 20, 30, 20, 10, 10, 0, 0), new Middle(34, 47, 61), 58);

    var chart = charts.distribution(SUBJECT, shares);

    assertThat(chart.table().rows())
        .hasSize(10)
        .contains(List.of("20 to 29", "10%"), List.of("90 to 100", "0%"));
    assertThat(chart.drawing().svg()).contains("score 34 to 61", "You: 58");
  }

  @Test
  void tellsOfEveryEstimate() {
    var chart =
        charts.intervals(
            SUBJECT,
            List.of(
                new Estimate("Wales", new Span(47, 41, 53), ""),
                new Estimate("Scotland", null, "too few firms")),
            50);

    assertThat(chart.table().rows())
        .containsExactly(
            List.of("Wales", "47 (41 to 53)", ""),
            List.of("Scotland", "not shown", "too few firms"));
    assertThat(chart.keys()).extracting(Chart.Key::words).last().asString().contains("50");
  }
}
