package org.waymark.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the page a firm hands in on to what comparisons count. */
@QuarkusTest
class CountedSendersTest {

  private static final String HERE = "127.0.0.1";

  @Inject HandsIn handsIn;

  @BeforeEach
  @AfterEach
  void forget() {
    handsIn.forgetAll();
  }

  @Test
  void aFirmThatHandsInOverThePagesCounts() {
    var firm = handsIn.thoughtfully(plainly());

    assertThat(handsIn.cameFrom(HERE, firm)).isTrue();
    assertThat(handsIn.counts(firm)).isTrue();
  }

  @Test
  void fortyFromOneAddressCountAndNoneOfFortyOne() {
    var firm = handsIn.thoughtfully(plainly());
    handsIn.addFromThere(39, firm);
    assertThat(handsIn.counts(firm)).isTrue();

    var another = handsIn.thoughtfully(plainly());
    assertThat(handsIn.counts(firm)).isFalse();
    assertThat(handsIn.counts(another)).isFalse();
  }

  @Test
  void whatNobodyHasReadDoesNotCountAndTakesNoPlaceFromOthers() {
    var firm = handsIn.thoughtfully(plainly());
    handsIn.addFromThere(39, firm);
    var script = handsIn.asAScript(plainly());

    assertThat(handsIn.counts(script)).isFalse();
    assertThat(handsIn.cameFrom(HERE, script)).isFalse();
    assertThat(handsIn.counts(firm)).isTrue();
  }

  @Test
  void nobodyMayInventAnAddress() {
    var forged = new RequestSpecBuilder();
    forged.addHeader("X-Forwarded-For", "203.0.113.7");
    forged.addHeader("Forwarded", "for=203.0.113.7");
    forged.addHeader("X-Forwarded-Trusted-Proxy", "true");

    assertThat(handsIn.cameFrom(HERE, handsIn.thoughtfully(forged.build()))).isTrue();
  }

  private static RequestSpecification plainly() {
    return new RequestSpecBuilder().build();
  }
}
