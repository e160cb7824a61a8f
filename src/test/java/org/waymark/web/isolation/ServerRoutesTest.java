package org.waymark.web.isolation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers beside the pages and the API's resources: it is none of their routes. */
@QuarkusTest
class ServerRoutesTest {

  @Inject Router router;

  /**
   * Three are handlers of everything below them: the service's, the API's, the framework's own
   * about its health. The fourth takes logout tokens that the provider has signed, and {@code
   * SessionEndIT} sends it others. Whoever adds one has to say here whom it is for.
   */
  @Test
  void everyOneIsEntered() {
    var entered = new TreeSet<String>();
    router.getRoutes().stream()
        .filter(route -> route.getPath() != null)
        .forEach(route -> entered.add(described(route)));

    assertThat(entered)
        .containsExactlyInAnyOrder(
            "any /", "any /api/", "any /q/", "[POST] /sign-out/back-channel");
  }

  private static String described(Route route) {
    var methods = route.methods();
    return (methods == null ? "any" : methods) + " " + route.getPath();
  }

  /** Of what the framework could tell about the service only its health and its contract are on. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/q/arc",
        "/q/arc/beans",
        "/q/dev-ui",
        "/q/info",
        "/q/metrics",
        "/q/oidc",
        "/q/flyway",
        "/q/qute"
      })
  void theFrameworkTellsNothingElse(String address) {
    given().get(address).then().statusCode(404);
  }
}
