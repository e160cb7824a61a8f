package org.waymark.api.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110, section 13.1.2. */
class IfNoneMatchTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"\"7\"", "W/\"7\"", "\"6\", \"7\"", "\"6\",W/\"7\"", " * ", "\"\", \"7\""})
  void namesWhatTheSenderHasHoweverItIsMarked(String sent) {
    assertThat(IfNoneMatch.names(List.of(sent), "7")).isTrue();
    assertThat(IfNoneMatch.names(List.of("\"1\"", sent.equals(" * ") ? "\"7\"" : sent), "7"))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"8\"", "7", "\"77\"", "\"7", "\"x*\"", "\"6\", *"})
  void namesNothingElse(String sent) {
    assertThat(IfNoneMatch.names(List.of(sent), "7")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a,b\"", "\"6\", \"a,b\""})
  void readsTagsWithCommas(String sent) {
    assertThat(IfNoneMatch.names(List.of(sent), "a,b")).isTrue();
    assertThat(IfNoneMatch.names(List.of(sent), "a")).isFalse();
  }
}
