package org.waymark.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People sign in to the packaged service with a real browser at a real Keycloak. */
class SignInIT {

  private static SigningIn world;

  @BeforeAll
  static void start(@TempDir Path directory) {
    world = SigningIn.start(directory, "5m");
  }

  @AfterAll
  static void stop() {
    world.close();
  }

  @Test
  void anOwnerSignsInWithAPasswordAndOutAgain() {
    world.users().create("olive@firm.example", "Olive");
    var olive = world.somebody();

    olive.open("/account/sessions");
    olive.giveNameAndPassword("olive@firm.example");
    assertThat(olive.heading()).isEqualTo("Where you are signed in");
    assertThat(olive.page().url()).endsWith("/account/sessions");
    assertThat(olive.page().locator("header").innerText()).contains("Signed in as Olive Example");
    var cookie = olive.sessionCookie().orElseThrow();

    olive.signOut();
    assertThat(olive.heading()).isEqualTo("You have signed out");
    assertThat(olive.sessionCookie()).isEmpty();
    assertThat(world.opens(cookie)).as("the cookie alone is dead").isFalse();
    olive.open("/account/sessions");
    assertThat(olive.isAskedForPassword()).as("signed out at Keycloak as well").isTrue();
  }

  @Test
  void anAdviserIsAskedForASecondFactorOnceSetUp() {
    world.users().create("ada@hub.example", "Ada", "adviser");
    var ada = world.somebody();
    ada.open("/sign-in/staff?to=/account/sessions");
    ada.giveNameAndPassword("ada@hub.example");
    var phone = ada.setUpPhone();
    assertThat(ada.heading()).isEqualTo("Where you are signed in");
    ada.signOut();

    ada.open("/sign-in/owner?to=/account/sessions");
    ada.giveNameAndPassword("ada@hub.example");
    assertThat(ada.heading()).isEqualTo("Where you are signed in");
    var first = ada.sessionCookie().orElseThrow();
    ada.open("/advise");
    assertThat(ada.isAskedForPassword()).as("the first factor was given").isFalse();
    ada.giveCode(phone);

    assertThat(ada.page().url()).endsWith("/advise");
    assertThat(ada.sessionCookie().orElseThrow()).isNotEqualTo(first);
    assertThat(world.opens(first)).as("the session before stepping up").isFalse();
    ada.open("/account/sessions");
    assertThat(ada.heading())
        .as("staff may go where owners go")
        .isEqualTo("Where you are signed in");
  }

  @Test
  void anOwnerMakesAnAccountAndConfirmsTheAddress() throws Exception {
    var nia = world.somebody();
    nia.open("/sign-in/owner?to=/account/sessions");
    nia.page().click("text=Register");
    nia.page().fill("#email", "nia@firm.example");
    nia.page().fill("#firstName", "Nia");
    nia.page().fill("#lastName", "Example");
    nia.page().click("#kc-register-form [type=submit]");

    var mail = world.keycloak().mailTo("nia@firm.example");
    nia.page().navigate(mail.replaceAll("(?s).*?(http\\S+).*", "$1"));
    nia.choosePassword("short");
    assertThat(nia.page().content()).as("twelve characters or more").contains("12");
    nia.choosePassword(KeycloakUsers.PASSWORD);

    assertThat(nia.page().url()).endsWith("/account/sessions");
    assertThat(nia.page().locator("header").innerText()).contains("Signed in as Nia Example");
  }

  @Test
  void whoeverHasNoRoleGetsNoFurtherThanTheirAccount() {
    world.users().create("olga@firm.example", "Olga");
    var olga = world.somebody();
    olga.open("/sign-in/staff?to=/account/sessions");
    olga.giveNameAndPassword("olga@firm.example");
    olga.setUpPhone();

    assertThat(olga.open("/advise").status()).isEqualTo(403);
    assertThat(olga.heading()).isEqualTo("This page is not for you");
    assertThat(olga.open("/hub").status()).isEqualTo(403);
    assertThat(olga.open("/admin").status()).isEqualTo(403);
    assertThat(olga.open("/account/sessions").status()).isEqualTo(200);
  }

  @Test
  void anAdviserHasARoleAndAHub() {
    var user = world.users().create("hetty@hub.example", "Hetty", "hub-manager");
    world.users().join(user, UUID.fromString("0e0e0e0e-0000-4000-8000-000000000001"));
    var hetty = world.somebody();
    hetty.open("/sign-in/staff?to=/account/sessions");
    hetty.giveNameAndPassword("hetty@hub.example");
    hetty.setUpPhone();

    assertThat(hetty.open("/hub").status()).as("a hub unknown here").isEqualTo(404);
    assertThat(hetty.open("/admin").status()).isEqualTo(403);
    assertThat(world.storedHubs("hetty@hub.example"))
        .isEqualTo("{0e0e0e0e-0000-4000-8000-000000000001}");
  }

  @Test
  void aPersonSeesTheirSessionsAndEndsOneFromAnother() {
    world.users().create("sam@firm.example", "Sam");
    var phone = world.somebody();
    phone.signIn("sam@firm.example");
    var laptop = world.somebody();
    laptop.signIn("sam@firm.example");
    var left = phone.sessionCookie().orElseThrow();

    laptop.open("/account/sessions");
    assertThat(laptop.page().locator(".sessions li").count()).isEqualTo(2);
    assertThat(laptop.page().locator(".sessions li").first().innerText())
        .contains("Chrome", "This browser");
    laptop.page().locator(".sessions li:nth-child(2) button").click();

    assertThat(laptop.page().locator(".sessions li").count()).isEqualTo(1);
    assertThat(world.opens(left)).isFalse();
    phone.open("/account/sessions");
    assertThat(phone.isAskedForPassword()).as("ended at Keycloak as well").isTrue();
    laptop.open("/account/sessions");
    laptop.page().locator("form[action$='end-all'] button").click();
    assertThat(laptop.heading()).isEqualTo("You have signed out");
    assertThat(laptop.sessionCookie()).isEmpty();
  }

  @Test
  void aPlantedCookieIsNotMadeASession() {
    world.users().create("fay@firm.example", "Fay");
    var fay = world.somebody();
    var planted = "A".repeat(43);
    fay.plant(planted);

    fay.signIn("fay@firm.example");

    assertThat(fay.heading()).isEqualTo("Where you are signed in");
    assertThat(fay.sessionCookie().orElseThrow()).isNotEqualTo(planted);
    assertThat(world.opens(planted)).isFalse();
  }

  @Test
  void aWayBackThatFitsNoWayThereIsExplained() {
    world.users().create("lou@firm.example", "Lou");
    var lou = world.somebody();
    lou.signIn("lou@firm.example");
    var back =
        lou.addresses().stream().filter(a -> a.contains("/return?")).findFirst().orElseThrow();

    var thief = world.somebody();
    assertThat(thief.page().navigate(back).status()).as("another browser").isEqualTo(400);
    assertThat(thief.heading()).isEqualTo("We could not finish signing you in");
    assertThat(thief.sessionCookie()).isEmpty();
    assertThat(lou.page().navigate(back).status()).as("a second time").isEqualTo(400);
    assertThat(lou.open("/sign-in/owner/return?error=access_denied&state=x").status())
        .isEqualTo(200);
    assertThat(lou.heading()).isEqualTo("You have not signed in");
  }

  @Test
  void leadsNowhereElseAfterwards() {
    world.users().create("eve@firm.example", "Eve");
    var eve = world.somebody();
    eve.open("/sign-in/owner?to=https://elsewhere.example/");
    eve.giveNameAndPassword("eve@firm.example");

    assertThat(URI.create(eve.page().url()).getPath()).isEqualTo("/");
    assertThat(eve.page().url()).startsWith("http://localhost:");
  }

  @Test
  void noTokenReachesTheBrowserOrALog() {
    world.users().create("tia@firm.example", "Tia");
    var tia = world.somebody();
    tia.signIn("tia@firm.example");
    var cookie = tia.sessionCookie().orElseThrow();
    var replay = new Replay(world.service().address(), cookie);

    assertThat(tia.cookies()).noneMatch(kept -> kept.startsWith("q_session"));
    for (var path : new String[] {"/", "/account/sessions", "/account/sessions", "/sign-in"}) {
      var response = replay.get(path);
      assertThat(response.body() + response.headers().map()).as(path).doesNotContain("eyJ");
    }
    tia.signOut();
    assertThat(tia.addresses()).noneMatch(address -> address.contains("id_token"));
    assertThat(tia.addresses()).noneMatch(address -> address.contains("eyJhbGciOiJS"));
    assertThat(world.service().output()).doesNotContain("eyJ", cookie, "tia@firm.example");
    assertThat(world.everythingStored()).doesNotContain("eyJ", cookie);
  }

  @Test
  void theWayToKeycloakShowsNothingAndAsksForWhatItMust() {
    var visitor = new Replay(world.address(), "none").get("/sign-in/staff?to=/account");

    assertThat(visitor.statusCode()).isEqualTo(302);
    assertThat(visitor.headers().allValues("Location")).hasSize(1);
    assertThat(visitor.headers().firstValue("Location").orElseThrow())
        .matches(
            world.keycloak().issuer()
                + "/protocol/openid-connect/auth\\?client_id=waymark-staff&request_uri=[^&]+");
    assertThat(visitor.headers().allValues("Set-Cookie"))
        .allSatisfy(
            cookie ->
                assertThat(cookie).contains("HTTPOnly", "Secure", "SameSite=Lax", "/sign-in"));
    assertThat(Jsoup.parse(visitor.body()).text()).isEmpty();
  }
}
