package org.waymark.web.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without an identity provider the service is the anonymous one, and says so where asked. */
@QuarkusTest
@TestProfile(SignInOffTest.WithItsWalls.class)
class SignInOffTest {

  /** Other tests act as somebody without signing in, and so past these. */
  public static final class WithItsWalls implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.http.auth.permission.advise.policy", "advisers",
          "quarkus.http.auth.permission.hub.policy", "hub-managers",
          "quarkus.http.auth.permission.admin.policy", "administrators");
    }
  }

  @Test
  void saysThatNobodyCanSignIn() {
    var page = get("/sign-in", "en");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(page.asString()).select("main").text())
        .contains("Nobody can sign in to this copy of Waymark.");
  }

  @Test
  void saysItInWelsh() {
    assertThat(Jsoup.parse(get("/sign-in", "cy").asString()).select("main").text())
        .contains("Ni all neb fewngofnodi i’r copi hwn o Waymark.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/account/sessions", "/advise", "/hub/people", "/admin", "/admin/x"})
  void leadsToThatPageFromWhereOneWouldHaveToSignIn(String path) {
    var response = get(path, "en");

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.header("Location")).endsWith("/sign-in");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-in/owner",
        "/sign-in/staff",
        "/sign-in/owner/return?code=a&state=b",
        "/sign-in/staff/return"
      })
  void leadsToThatPageFromTheWaysIn(String path) {
    var response = get(path, "en");

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.header("Location")).endsWith("/sign-in");
  }

  @Test
  void offersNoSignInInTheFrame() {
    assertThat(Jsoup.parse(get("/", "en").asString()).select("a[href^=/sign-in]")).isEmpty();
  }

  @Test
  void takesNoLogoutToken() {
    given()
        .contentType("application/x-www-form-urlencoded")
        .body("logout_token=eyJ")
        .post("/sign-out/back-channel")
        .then()
        .statusCode(404);
  }

  @Test
  void recognisesNobodyByACookieOrToken() {
    given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .cookie("waymark-session", "A".repeat(43))
        .header("Authorization", "Bearer eyJhbGciOiJub25lIn0.e30.")
        .get("/account")
        .then()
        .statusCode(303);
  }

  private static Response get(String path, String language) {
    return given()
        .redirects()
        .follow(false)
        .accept("text/html")
        .header("Accept-Language", language)
        .get(path);
  }
}
