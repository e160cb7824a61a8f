package org.waymark.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.builder.RequestSpecBuilder;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.api.v1.assessment.Program;
import org.waymark.assessment.AssessmentId;
import org.waymark.call.WrittenCalls;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;

/** Where the service has been told of a proxy, it believes what that one says. */
@QuarkusTest
@TestProfile(BehindAProxyTest.WithAProxy.class)
class BehindAProxyTest {

  /** Proxies on the same machine are believed unless others are named: here the test itself. */
  public static final class WithAProxy implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.http.proxy.proxy-address-forwarding", "true");
    }
  }

  @Inject HandsIn handsIn;
  @Inject Partnership partnership;
  @Inject Community community;
  @Inject WrittenCalls written;

  @Test
  void countsTheAddressThatTheProxyNames() {
    assertThat(handsIn.cameFrom("203.0.113.7", handsIn.thoughtfully(naming("203.0.113.7").build())))
        .isTrue();
  }

  @Test
  void countsTheProxysWordWhereItIsAddedToWhatAClientInvented() {
    var firm = handsIn.thoughtfully(naming("198.51.100.1, 203.0.113.7").build());

    assertThat(handsIn.cameFrom("203.0.113.7", firm)).isTrue();
    assertThat(handsIn.cameFrom("198.51.100.1", firm)).isFalse();
  }

  /** Else all that partners carry out again would come from one place, which is the proxy. */
  @Test
  void countsWhatIsCarriedOutAgainFromWhereThatIsAskedFor() {
    var bank = new Program(partnership.registered().partner());
    var firm = bank.bringsFirm();
    var assessment = bank.begins(firm, "cyber-security").<String>path("links.self");
    var id = AssessmentId.read(assessment.substring(assessment.lastIndexOf('/') + 1)).orElseThrow();
    var tooEarly = bank.submits(assessment);
    assertThat(tooEarly.statusCode()).isEqualTo(422);
    var owner = new Actor.Owner(OrganisationId.read(firm).orElseThrow());
    // Whoever always takes the first option does not count.
    bank.answers(assessment, Map.of("firewall-on", "nowhere")).then().statusCode(200);
    community.answersTheRest(id, owner);
    handsIn.tookTenMinutes(id.value());
    written.write();

    bank.calls()
        .header("X-Forwarded-For", "198.51.100.1, 203.0.113.7")
        .post("/api/v1/requests/" + tooEarly.header("Waymark-Request") + "/replay")
        .then()
        .statusCode(200)
        .body("status", equalTo(200));

    assertThat(handsIn.cameFrom("203.0.113.7", id.value())).isTrue();
  }

  private static RequestSpecBuilder naming(String forwardedFor) {
    return new RequestSpecBuilder().addHeader("X-Forwarded-For", forwardedFor);
  }
}
