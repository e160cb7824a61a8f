package org.waymark.assessment.counting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;

@QuarkusTest
class OriginsTest {

  private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

  @Inject Origins origins;
  @Inject Sender sender;
  @Inject EntityManager database;
  @Inject DatabaseActors databaseActors;

  @Test
  @TestTransaction
  void countsWhatComesFromOneAddressOnOneDay() {
    databaseActors.enter(new Actor.Housekeeping());
    sender.at("203.0.113.7");
    var first = origins.count(DAY).orElseThrow();
    var second = origins.count(DAY).orElseThrow();
    sender.at("203.0.113.8");
    var other = origins.count(DAY).orElseThrow();

    assertThat(second.hash()).isEqualTo(first.hash()).isNotEqualTo(other.hash());
    assertThat(handedIn(first.hash())).isEqualTo(2);
    assertThat(handedIn(other.hash())).isEqualTo(1);
  }

  @Test
  @TestTransaction
  void cannotTellAnAddressTheDayAfter() {
    databaseActors.enter(new Actor.Housekeeping());
    sender.at("203.0.113.7");
    var today = origins.count(DAY).orElseThrow();
    var tomorrow = origins.count(DAY.plusDays(1)).orElseThrow();

    assertThat(tomorrow.hash()).isNotEqualTo(today.hash());
    assertThat(
            database
                .createNativeQuery(
                    "select count(*) from submission_salt where day = ?1", Long.class)
                .setParameter(1, DAY)
                .getSingleResult())
        .isEqualTo(0L);
  }

  @Test
  void takesAllMachinesOfOneCustomerForOne() {
    assertThat(Origins.site("2001:db8:1:2:aaaa::1"))
        .isEqualTo(Origins.site("2001:db8:1:ff:bbbb:cccc:dddd:2"))
        .isNotEqualTo(Origins.site("2001:db8:2::1"));
    assertThat(Origins.site("203.0.113.7")).isEqualTo("203.0.113.7");
    assertThat(Origins.site("unknown")).isEqualTo("unknown");
  }

  private int handedIn(byte[] hash) {
    return (Integer)
        database
            .createNativeQuery(
                "select handed_in from submission_origin where day = ?1 and origin = ?2",
                Integer.class)
            .setParameter(1, DAY)
            .setParameter(2, hash)
            .getSingleResult();
  }
}
