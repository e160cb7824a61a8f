package org.waymark.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has ended at Keycloak, or on another node, has ended; what has not goes on without it. */
class SessionEndIT {

  private static SigningIn world;

  @BeforeAll
  static void start(@TempDir Path directory) {
    world = SigningIn.start(directory, "1s");
  }

  @AfterAll
  static void stop() {
    world.close();
  }

  @Test
  void endsWithTheSessionAtKeycloakEvenOnANodeWhereNobodyHasSignedIn(@TempDir Path directory)
      throws InterruptedException {
    var user = world.users().create("bea@firm.example", "Bea");
    var bea = world.somebody();
    bea.signIn("bea@firm.example");
    var cookie = bea.sessionCookie().orElseThrow();
    var environment = new HashMap<>(world.keycloak().serviceEnvironment());
    environment.putAll(world.databaseEnvironment());
    // This node never asks Keycloak on its own account.
    environment.put("WAYMARK_SIGN_IN_RECHECK", "1d");
    try (var other = RunningService.start(directory, environment)) {
      var there = new Replay(other.address(), cookie);
      assertThat(there.get("/account/sessions").statusCode())
          .as("one session, two nodes")
          .isEqualTo(200);

      world.users().logOut(user);

      assertThat(soon(() -> there.get("/account/sessions").statusCode() != 200)).isTrue();
    }
    assertThat(world.opens(cookie)).isFalse();
  }

  @Test
  void refusesLogoutTokensThatKeycloakHasNotMade() {
    var user = world.users().create("cat@firm.example", "Cat");
    var cat = world.somebody();
    cat.signIn("cat@firm.example");
    var forged = new Replay(world.service().address(), cat.sessionCookie().orElseThrow());

    assertThat(forged.post("/sign-out/back-channel", "logout_token=eyJhbGciOiJub25lIn0.e30."))
        .isEqualTo(400);
    assertThat(forged.post("/sign-out/back-channel", "")).isEqualTo(400);
    assertThat(forged.post("/sign-out/back-channel", "logout_token=a&logout_token=b"))
        .isEqualTo(400);
    assertThat(forged.get("/account/sessions").statusCode())
        .as(user + " stays signed in")
        .isEqualTo(200);
  }

  @Test
  void aRoleTakenAwayIsGoneSoonAndAPersonShutOutIsOut() throws InterruptedException {
    var user = world.users().create("dot@hub.example", "Dot", "administrator");
    var dot = world.somebody();
    dot.open("/sign-in/staff?to=/account/sessions");
    dot.giveNameAndPassword("dot@hub.example");
    dot.setUpPhone();
    assertThat(dot.open("/admin").status()).isEqualTo(200);

    world.users().take(user, "administrator");
    Thread.sleep(1_100);
    assertThat(dot.open("/admin").status()).isEqualTo(403);
    assertThat(dot.open("/account/sessions").status()).isEqualTo(200);

    world.users().disable(user);
    Thread.sleep(1_100);
    var cookie = dot.sessionCookie().orElseThrow();
    assertThat(soon(() -> !world.opens(cookie))).isTrue();
  }

  @Test
  void manyRequestsAtOnceRefreshOnce() throws InterruptedException {
    world.users().create("max@firm.example", "Max");
    var max = world.somebody();
    max.signIn("max@firm.example");
    var cookie = max.sessionCookie().orElseThrow();
    for (var round = 0; round < 3; round++) {
      Thread.sleep(1_100);
      var threads =
          java.util.stream.IntStream.range(0, 8)
              .mapToObj(_ -> Thread.startVirtualThread(() -> world.opens(cookie)))
              .toList();
      for (var thread : threads) {
        thread.join();
      }
    }
    assertThat(world.opens(cookie)).as("no refresh token was used twice").isTrue();
  }

  @Test
  void goesOnWhileKeycloakIsAwayAndHealsWhenItIsBack() throws InterruptedException {
    world.users().create("pat@firm.example", "Pat");
    var pat = world.somebody();
    pat.signIn("pat@firm.example");
    var newcomer = world.somebody();
    try {
      world.keycloak().stop();
      Thread.sleep(1_100);

      assertThat(pat.open("/account/sessions").status()).as("an open session").isEqualTo(200);
      assertThat(newcomer.open("/").status()).as("an anonymous visitor").isEqualTo(200);
      var refused = newcomer.open("/sign-in/owner?to=/account/sessions");
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.headers()).containsKey("retry-after");
      assertThat(newcomer.heading()).isEqualTo("Signing in does not work just now");
    } finally {
      world.keycloak().start();
    }
    newcomer.signIn("pat@firm.example");
    assertThat(newcomer.heading()).isEqualTo("Where you are signed in");
    assertThat(URI.create(pat.open("/account/sessions").url()).getPath())
        .isEqualTo("/account/sessions");
  }

  private static boolean soon(java.util.function.BooleanSupplier holds)
      throws InterruptedException {
    for (var times = 0; times < 100 && !holds.getAsBoolean(); times++) {
      Thread.sleep(100);
    }
    return holds.getAsBoolean();
  }
}
