package org.waymark.api.v1.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.kernel.PartnerId;

/** A cursor leads on in the list it was given for, whose list that is, for a day. */
class CursorTest {

  private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
  private static final PartnerId BANK = new PartnerId(new UUID(1, 1));
  private static final PartnerId GUILD = new PartnerId(new UUID(1, 2));
  private static final Cursor CURSOR =
      new Cursor(Instant.parse("2026-11-29T23:59:59.123456Z"), new UUID(-3, 4));

  @Test
  void leadsBackToWhereItWasWritten() {
    assertThat(Cursor.read(written(), "firms", BANK, NOW)).isEqualTo(CURSOR);
    assertThat(Cursor.read(written(), "firms", BANK, NOW.plus(Cursor.LIFETIME))).isEqualTo(CURSOR);
    assertThat(written()).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void leadsNowhereInAnothersList() {
    refuses(() -> Cursor.read(written(), "firms", GUILD, NOW), "not a cursor of your list");
  }

  @Test
  void leadsNowhereInAnotherList() {
    refuses(() -> Cursor.read(written(), "assessments", BANK, NOW), "not a cursor of your list");
  }

  @Test
  void leadsNowhereAfterADay() {
    var later = NOW.plus(Cursor.LIFETIME).plus(Duration.ofSeconds(1));

    refuses(() -> Cursor.read(written(), "firms", BANK, later), "older than 24 hours");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "x", "AAAA", "ü", "../..", "%00", "====", "1' or '1'='1"})
  void leadsNowhereFromRubbish(String rubbish) {
    refuses(() -> Cursor.read(rubbish, "firms", BANK, NOW), "not a cursor of your list");
  }

  @Test
  void leadsNowhereWithAnyByteChanged() {
    var bytes = Base64.getUrlDecoder().decode(written());
    for (var i = 0; i < bytes.length; i++) {
      var changed = bytes.clone();
      changed[i] ^= 1;
      var text = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
      refuses(() -> Cursor.read(text, "firms", BANK, NOW), "not a cursor of your list");
    }
  }

  /** The mark is no secret. */
  @Test
  void leadsNowhereWhereItIsMadeUp() {
    for (var day : List.of(Instant.MIN, Instant.MAX, NOW.plus(Duration.ofDays(400)))) {
      var place = new Cursor(day, CURSOR.id()).written("firms", BANK, NOW);
      refuses(() -> Cursor.read(place, "firms", BANK, NOW), "not a cursor of your list");
      var given = CURSOR.written("firms", BANK, day);
      refuses(() -> Cursor.read(given, "firms", BANK, NOW), "not a cursor of your list");
    }
  }

  private static String written() {
    return CURSOR.written("firms", BANK, NOW);
  }

  private static void refuses(Runnable reading, String because) {
    assertThatThrownBy(reading::run)
        .isInstanceOfSatisfying(
            HttpProblem.class,
            problem -> {
              assertThat(problem.getStatusCode()).isEqualTo(400);
              assertThat(problem.getType()).hasToString("/problems/invalid-cursor");
              assertThat(problem.getDetail()).contains(because);
            });
  }
}
