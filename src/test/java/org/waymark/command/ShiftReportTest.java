package org.waymark.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.Form;
import org.waymark.scoring.replay.Shift;
import org.waymark.scoring.replay.Shift.Result;

/** What is said of many firms, and of no single one. */
class ShiftReportTest {

  @Test
  void leavesOutWhatFewerThanTenFirmsDo() {
    var shifts = new ArrayList<>(Collections.nCopies(10, from(1, 1)));
    shifts.add(from(1, 3));

    var sum = sumOfMany(shifts);

    assertThat(sum.path("compared").intValue()).isEqualTo(11);
    assertThat(sum.path("levelMoves").toString()).isEqualTo("[{\"from\":1,\"to\":1,\"firms\":10}]");
    assertThat(sum.has("largestGain")).isFalse();
  }

  @Test
  void saysOnlyHowManyThereAreOfFewerThanTenFirms() {
    var sum = sumOfMany(Collections.nCopies(9, from(1, 3)));

    assertThat(sum.fieldNames()).toIterable().containsExactly("compared", "fewest");
  }

  private static ObjectNode sumOfMany(List<Shift> shifts) {
    var sum = Json.object();
    ShiftReport.sumOfMany(shifts, sum);
    return sum;
  }

  private static Shift from(int level, int other) {
    return new Shift("a firm", Form.FULL, result(level), result(other), List.of());
  }

  private static Result result(int level) {
    return new Result(BigFraction.of(level, 5), level);
  }
}
