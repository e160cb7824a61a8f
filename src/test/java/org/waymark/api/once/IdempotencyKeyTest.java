package org.waymark.api.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

  @Test
  void isTheTextBetweenTheQuotes() {
    assertThat(read("\"8e03978e-40d5-43e8-bc93-6894a57f9324\""))
        .isEqualTo("8e03978e-40d5-43e8-bc93-6894a57f9324");
    assertThat(read("  \" ~\"  ")).isEqualTo(" ~");
  }

  @Test
  void mayHaveQuotesAndBackslashesOfItsOwn() {
    assertThat(read("\"a\\\"b\\\\c\"")).isEqualTo("a\"b\\c");
  }

  @Test
  void hasAtMost255Characters() {
    assertThat(read("\"" + "k".repeat(255) + "\"")).hasSize(255);
    assertThat(read("\"" + "\\\\".repeat(255) + "\"")).hasSize(255);
    isRefused(List.of("\"" + "k".repeat(256) + "\""));
  }

  @Test
  void isNeededAndSentOnce() {
    isRefused(List.of());
    isRefused(List.of("\"a\"", "\"a\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"",
        "\"\"",
        "a",
        "8e03978e-40d5-43e8-bc93-6894a57f9324",
        "'a'",
        "\"a",
        "a\"",
        "\"a\"b",
        "\"a\", \"b\"",
        "\"a\";b=1",
        "\"a\\b\"",
        "\"a\\\"",
        "\"a\\",
        "\"\u00e9\"",
        "\"a\tb\"",
        "\"\u007f\"",
        "\"\u0000\"",
        "1",
        ":YQ==:",
        "?1",
        "(\"a\")"
      })
  void isAStringAndNothingElse(String sent) {
    isRefused(List.of(sent));
  }

  private static String read(String sent) {
    return IdempotencyKey.read(List.of(sent));
  }

  private static void isRefused(List<String> lines) {
    assertThatThrownBy(() -> IdempotencyKey.read(lines))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> {
              assertThat(problem.getStatusCode()).isEqualTo(400);
              assertThat(problem.getType()).hasToString("/problems/idempotency-key-needed");
            });
  }
}
