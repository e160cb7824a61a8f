package org.waymark.assessment.counting;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Logged;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.identity.Sender;
import org.waymark.kernel.OrganisationId;

@QuarkusTest
class OriginsTest {

  private static final Actor.Owner FIRM = new Actor.Owner(new OrganisationId(new UUID(0, 7)));
  private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

  @Inject Origins origins;
  @Inject ForgetOrigins forgetOrigins;
  @Inject Sender sender;
  @Inject EntityManager database;
  @Inject DatabaseActors databaseActors;

  @Test
  @TestTransaction
  void countsWhatComesFromOneAddressOnOneDay() {
    databaseActors.enter(new Actor.Housekeeping());
    sender.at("203.0.113.7");
    var first = origins.count(FIRM, DAY).orElseThrow();
    var second = origins.count(FIRM, DAY).orElseThrow();
    sender.at("203.0.113.8");
    var other = origins.count(FIRM, DAY).orElseThrow();

    assertThat(second.hash()).isEqualTo(first.hash()).isNotEqualTo(other.hash());
    assertThat(handedIn(first.hash())).contains(2);
    assertThat(handedIn(other.hash())).contains(1);
  }

  @Test
  @TestTransaction
  void cannotTellAnAddressTheDayAfter() {
    databaseActors.enter(new Actor.Housekeeping());
    sender.at("203.0.113.7");
    var today = origins.count(FIRM, DAY).orElseThrow();
    var tomorrow = origins.count(FIRM, DAY.plusDays(1)).orElseThrow();
    forgetOrigins.forget(DAY.plusDays(1));

    assertThat(tomorrow.hash()).isNotEqualTo(today.hash());
    assertThat(salts(DAY)).isZero();
    assertThat(salts(DAY.plusDays(1))).isOne();
  }

  @Test
  @TestTransaction
  void keepsForGoodOnlyWhichAddressesHandedInTooMuch() {
    databaseActors.enter(new Actor.Housekeeping());
    sender.at("203.0.113.7");
    var few = count(Origins.MOST_A_DAY);
    sender.at("203.0.113.8");
    var many = count(Origins.MOST_A_DAY + 1);

    forgetOrigins.forget(DAY.plusDays(3));
    assertThat(handedIn(few)).contains(Origins.MOST_A_DAY);
    forgetOrigins.forget(DAY.plusDays(4));
    assertThat(handedIn(few)).isEmpty();
    assertThat(handedIn(many)).contains(Origins.MOST_A_DAY + 1);
  }

  @Test
  @TestTransaction
  void warnsOnceADayOfAnAddressThatHandsInTooMuch() {
    databaseActors.enter(new Actor.Housekeeping());
    sender.at("10.1.2.3");
    try (var log = new Logged()) {
      count(Origins.MOST_A_DAY);
      assertThat(log.linesWith("one address")).isEmpty();
      count(3);
      assertThat(log.linesWith("one address"))
          .singleElement(as(STRING))
          .contains("private: of this network", "quarkus.http.proxy.trusted-proxies")
          .doesNotContain("10.1.2.3");
    }
  }

  /** Hands in as often from where the request comes. */
  private byte[] count(int times) {
    byte[] hash = {};
    for (var i = 0; i < times; i++) {
      hash = origins.count(FIRM, DAY).orElseThrow().hash();
    }
    return hash;
  }

  private long salts(LocalDate day) {
    return (Long)
        database
            .createNativeQuery("select count(*) from submission_salt where day = ?1", Long.class)
            .setParameter(1, day)
            .getSingleResult();
  }

  private Optional<Integer> handedIn(byte[] hash) {
    return ((Stream<?>)
            database
                .createNativeQuery(
                    "select handed_in from submission_origin where day = ?1 and origin = ?2",
                    Integer.class)
                .setParameter(1, DAY)
                .setParameter(2, hash)
                .getResultStream())
        .map(Integer.class::cast)
        .findFirst();
  }
}
