package org.waymark.api.v1.assessment.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.api.v1.assessment.bulk.InTime.Gone;

class InTimeTest {

  private final List<String> taken = new ArrayList<>();

  @Test
  void takesAllWhileThereIsTime() throws IOException {
    assertThat(InTime.through(List.of("a", "b").iterator(), () -> true, taken::add))
        .isEqualTo(new Gone(2, true));
    assertThat(taken).containsExactly("a", "b");
  }

  @Test
  void leavesTheRestAndSaysSoOnceTheTimeIsOver() throws IOException {
    var things = List.of("a", "b", "c").iterator();

    assertThat(InTime.through(things, () -> taken.size() < 2, taken::add))
        .isEqualTo(new Gone(2, false));
    assertThat(taken).containsExactly("a", "b");
  }

  @Test
  void hasGoneThroughAllWhenTheTimeEndsWithTheLast() throws IOException {
    assertThat(InTime.through(List.of("a").iterator(), taken::isEmpty, taken::add))
        .isEqualTo(new Gone(1, true));
  }

  @Test
  void hasNothingMoreToSayOfNothing() throws IOException {
    assertThat(InTime.through(List.<String>of().iterator(), () -> false, taken::add))
        .isEqualTo(new Gone(0, true));
  }
}
