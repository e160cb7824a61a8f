package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;

/** Whoever a transaction goes on as, it comes back from acting as another. */
@QuarkusTest
class DatabaseActorsTest {

  @Inject Community community;
  @Inject Partnership partnership;
  @Inject DatabaseActors actors;
  @Inject EntityManager database;

  @Test
  void comesBackToWhoeverActedBefore() {
    var partner = partnership.create();
    var firm = new Actor.Owner(partnership.brings(partner));

    var found =
        community.as(
            partner,
            () -> {
              actors.enter(firm);
              var service = actors.as(new Actor.Housekeeping(), this::acting);
              return List.of(service, acting());
            });

    assertThat(found).containsExactly("housekeeping  ", "owner " + firm.organisation() + " ");
  }

  /** Such a transaction comes to nothing, and sees no more than it should until it does. */
  @Test
  void comesBackFromWhatFailsToo() {
    var partner = partnership.create();
    var found = new ArrayList<String>();

    assertThatThrownBy(
            () ->
                community.as(
                    partner,
                    () -> {
                      assertThatThrownBy(() -> actors.as(new Actor.Housekeeping(), this::fails))
                          .hasMessage("on purpose");
                      return found.add(acting());
                    }))
        .hasMessageContaining("commit");

    assertThat(found).containsExactly("partner  " + partner.partner());
  }

  private String fails() {
    throw new ArithmeticException("on purpose");
  }

  private String acting() {
    return (String)
        database
            .createNativeQuery(
                "select current_setting('waymark.actor') || ' ' ||"
                    + " current_setting('waymark.organisation') || ' ' ||"
                    + " current_setting('waymark.partner')")
            .getSingleResult();
  }
}
