package org.waymark.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.journey.Chromium;

/** People sign in to the packaged service with a real browser at a real Keycloak. */
class SignInIT {

  private static final KeycloakServer KEYCLOAK = KeycloakServer.shared();
  private static final KeycloakUsers USERS = new KeycloakUsers(KEYCLOAK);
  private static RunningService service;
  private static Chromium chromium;

  @BeforeAll
  static void start(@TempDir Path directory) {
    service =
        RunningService.start(directory, KEYCLOAK.servicePort(), KEYCLOAK.serviceEnvironment());
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    service.close();
  }

  private static Somebody somebody() {
    return new Somebody(
        URI.create("http://localhost:" + KEYCLOAK.servicePort()),
        chromium.browser().newContext(chromium.phone()));
  }

  @Test
  void anOwnerSignsInWithAPasswordAndOutAgain() {
    USERS.create("olive@firm.example", "Olive");
    var olive = somebody();

    olive.open("/account");
    olive.giveNameAndPassword("olive@firm.example");
    assertThat(olive.heading()).isEqualTo("Your account");
    assertThat(olive.page().url()).endsWith("/account");
    assertThat(olive.page().locator("header").innerText()).contains("Signed in as Olive Example");
    var cookie = olive.sessionCookie().orElseThrow();

    olive.signOut();
    assertThat(olive.heading()).isEqualTo("You have signed out");
    assertThat(olive.sessionCookie()).isEmpty();
    assertThat(signedInWith(cookie)).as("the cookie alone is dead").isFalse();
    olive.open("/account");
    assertThat(olive.isAskedForPassword()).as("signed out at Keycloak as well").isTrue();
  }

  @Test
  void anAdviserIsAskedForASecondFactorOnceSetUp() {
    USERS.create("ada@hub.example", "Ada", "adviser");
    var ada = somebody();
    ada.open("/sign-in/staff");
    ada.giveNameAndPassword("ada@hub.example");
    var phone = ada.setUpPhone();
    assertThat(ada.heading()).isEqualTo("Your account");
    ada.signOut();

    ada.open("/sign-in/owner");
    ada.giveNameAndPassword("ada@hub.example");
    assertThat(ada.heading()).isEqualTo("Your account");
    var first = ada.sessionCookie().orElseThrow();
    ada.open("/advise");
    assertThat(ada.isAskedForPassword()).as("the first factor was given").isFalse();
    ada.giveCode(phone);

    assertThat(ada.page().url()).endsWith("/advise");
    assertThat(ada.sessionCookie().orElseThrow()).isNotEqualTo(first);
    assertThat(signedInWith(first)).as("the session before stepping up").isFalse();
    ada.open("/account");
    assertThat(ada.heading()).as("staff may go where owners go").isEqualTo("Your account");
  }

  private static boolean signedInWith(String cookie) {
    return new Replay(service.address(), cookie).get("/account").statusCode() == 200;
  }
}
