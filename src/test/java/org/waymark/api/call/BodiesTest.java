package org.waymark.api.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.call.LoggedCall;

/** What is made of an answer for the log. */
class BodiesTest {

  private static final int ROWS = 2_000_000;

  private final Bodies bodies = new Bodies(new ObjectMapper());

  /** A document of rows that are read while it is written. */
  private record Document(Iterable<String> rows) {}

  @Test
  void goesNoFurtherThroughALongAnswerThanItHasTo() {
    var read = new AtomicInteger();
    Iterable<String> rows =
        () -> Stream.generate(() -> "row " + read.incrementAndGet()).limit(ROWS).iterator();

    var body = bodies.answered(MediaType.APPLICATION_JSON_TYPE, new Document(rows));

    assertThat(read.get()).isLessThan(KeptPart.MOST_COUNTED);
    assertThat(body.text()).hasSize(LoggedCall.MOST_OF_A_BODY).startsWith("{\"rows\":[\"row 1\"");
    assertThat(body.bytes()).as("nobody has counted it").isNull();
    assertThat(body.whole()).isFalse();
  }

  @Test
  void countsAnAnswerThatIsLongerThanWhatIsKept() {
    var text = "é".repeat(20_000);

    var body = bodies.answered(MediaType.APPLICATION_JSON_TYPE, Map.of("a", text));

    assertThat(body.bytes()).isEqualTo(40_000 + "{'a':''}".length());
    assertThat(body.text())
        .as("no half of a character")
        .isEqualTo("{\"a\":\"" + "é".repeat((LoggedCall.MOST_OF_A_BODY - 6) / 2));
    assertThat(body.whole()).isFalse();
  }

  @Test
  void keepsAllOfAShortAnswer() {
    var body = bodies.answered(MediaType.APPLICATION_JSON_TYPE, Map.of("a", 1));

    assertThat(body).isEqualTo(new LoggedCall.Body("application/json", 7L, "{\"a\":1}", true));
  }

  @Test
  void makesNothingOfWhatIsWrittenWhileItIsSent() {
    Iterator<String> none =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            throw new AssertionError("read");
          }

          @Override
          public String next() {
            throw new AssertionError("read");
          }
        };

    assertThat(bodies.answered(MediaType.valueOf("text/csv"), new Document(() -> none)).text())
        .isNull();
  }
}
