package org.waymark.organisation.consent.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.consent.look.AccessView.What;

class LookTest {

  private static final UUID ALEX = new UUID(1, 1);
  private static final UUID SAM = new UUID(2, 2);
  private static final UUID REPORT = new UUID(3, 3);

  @Test
  void tellsLooksAtTheSameThingWithinAnHourAsOne() {
    var looks =
        Look.folded(
            List.of(
                view(ALEX, What.SCORES, REPORT, "12:00"),
                view(ALEX, What.SCORES, REPORT, "11:30"),
                view(ALEX, What.SCORES, REPORT, "11:00"),
                view(ALEX, What.SCORES, REPORT, "10:59")));

    assertThat(looks).extracting(Look::times).containsExactly(3, 1);
    assertThat(looks.getFirst().first()).isEqualTo(Instant.parse("2026-11-28T11:00:00Z"));
    assertThat(looks.getFirst().last().viewedAt()).isEqualTo("2026-11-28T12:00:00Z");
  }

  @Test
  void keepsApartPeopleThingsAndWhatOfThemWasSeen() {
    var looks =
        Look.folded(
            List.of(
                view(ALEX, What.SCORES, REPORT, "12:00"),
                view(SAM, What.SCORES, REPORT, "11:59"),
                view(ALEX, What.ANSWERS, REPORT, "11:58"),
                view(ALEX, What.SCORES, null, "11:57"),
                view(ALEX, What.SCORES, REPORT, "11:56")));

    assertThat(looks).extracting(Look::times).containsExactly(2, 1, 1, 1);
  }

  private static AccessView view(UUID person, What what, @Nullable UUID assessment, String time) {
    return new AccessView(
        new PersonId(person),
        "Somebody",
        "Some hub",
        what,
        assessment,
        Instant.parse("2026-11-28T" + time + ":00Z"));
  }
}
