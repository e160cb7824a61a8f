package org.waymark.api.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

  @Test
  void admitsTheVersionItNames() {
    assertThat(read("\"7\"").admits(7)).isTrue();
    assertThat(read("\"7\"").admits(8)).isFalse();
    assertThat(read(VersionTag.of(12)).admits(12)).isTrue();
  }

  @Test
  void admitsAnyOfSeveral() {
    var several = read("\"7\" , \"9\"", "\"11\"");

    assertThat(several.admits(7)).isTrue();
    assertThat(several.admits(9)).isTrue();
    assertThat(several.admits(11)).isTrue();
    assertThat(several.admits(8)).isFalse();
  }

  @Test
  void admitsEveryVersionForWhoeverSaysSo() {
    assertThat(read("*").admits(7)).isTrue();
  }

  @Test
  void admitsNothingForATagThatIsWeakOrNotOurs() {
    assertThat(read("W/\"7\"").admits(7)).isFalse();
    assertThat(read("\"\"").admits(7)).isFalse();
    assertThat(read("\"x,y\"").admits(7)).isFalse();
    assertThat(read("\"07\"").admits(7)).isFalse();
  }

  @Test
  void isRequired() {
    isRefused(428, "/problems/precondition-required");
    isRefused(428, "/problems/precondition-required", "");
    isRefused(428, "/problems/precondition-required", " ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7", "\"7", "7\"", "\"7\" \"8\"", "\"a\"b", "*, \"7\"", "w/\"7\"", "\"a b\""})
  void isAListOfTags(String sent) {
    isRefused(400, "/problems/bad-request", sent);
  }

  @Test
  void tellsTheCurrentVersionToWhoeverHasAnOlderOne() {
    assertThat(IfMatch.stale(9))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> {
              assertThat(problem.getStatusCode()).isEqualTo(412);
              assertThat(problem.getHeaders()).containsEntry("ETag", "\"9\"");
            });
  }

  private static IfMatch read(String... lines) {
    return IfMatch.read(List.of(lines));
  }

  private static void isRefused(int status, String type, String... lines) {
    assertThatThrownBy(() -> read(lines))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> {
              assertThat(problem.getStatusCode()).isEqualTo(status);
              assertThat(problem.getType()).hasToString(type);
            });
  }
}
