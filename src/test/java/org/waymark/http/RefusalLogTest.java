package org.waymark.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.ActingHeader;
import org.waymark.fixture.Community;
import org.waymark.fixture.Logged;
import org.waymark.identity.Actor;
import org.waymark.kernel.PersonId;

/** Whoever runs the service can read who was refused what, and reads no secret. */
@QuarkusTest
class RefusalLogTest {

  @Inject Community community;

  @Test
  void namesTheAdviserWhoAskedForAnothersClientAndTheClient() {
    var adviser = community.adviser(community.hub("North East Growth Hub"), "Ada Adviser");
    var stranger = community.firm().organisation();

    try (var log = new Logged()) {
      given()
          .header(ActingHeader.NAME, ActingHeader.naming(adviser))
          .get("/advise/clients/" + stranger + "?sort=secret")
          .then()
          .statusCode(404);

      assertThat(log.linesWith("Refused (404)", adviser.person().toString()))
          .singleElement()
          .asString()
          .contains(adviser.hub().toString(), "GET /advise/clients/" + stranger)
          .doesNotContain("secret", "Ada");
    }
  }

  @Test
  void namesAnOwnerWhoTriesTheAdministrationsDoor() {
    var guest = new Actor.Guest(new PersonId(UUID.randomUUID()));

    try (var log = new Logged()) {
      given()
          .header(ActingHeader.NAME, ActingHeader.naming(guest))
          .get("/admin/hubs")
          .then()
          .statusCode(404);

      assertThat(log.linesWith("Refused (404) to person " + guest.person(), "GET /admin/hubs"))
          .hasSize(1);
    }
  }

  @Test
  void tellsOfAForgedForm() {
    try (var log = new Logged()) {
      given()
          .contentType(ContentType.URLENC)
          .formParam("csrf-token", "forged-token")
          .post("/leave")
          .then()
          .statusCode(400);

      assertThat(log.linesWith("Refused (400) to a visitor: POST /leave")).hasSize(1);
      assertThat(log.linesWith("forged-token")).isEmpty();
    }
  }

  @Test
  void tellsOfWhatIsTurnedAwayUnread() {
    try (var log = new Logged()) {
      given().contentType(ContentType.JSON).body("{}").post("/leave").then().statusCode(415);

      assertThat(log.linesWith("Refused (415) to a visitor: POST /leave")).hasSize(1);
    }
  }

  @Test
  void doesNotTellOfStrangersAtAddressesThatLeadNowhere() {
    try (var log = new Logged()) {
      given().get("/wp-login.php").then().statusCode(404);

      assertThat(log.linesWith("Refused")).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/advise/clients/0b6f1d3a-58c1-4d0e-9d53-3a7a2c3a9f10/notes,"
        + " /advise/clients/0b6f1d3a-58c1-4d0e-9d53-3a7a2c3a9f10/notes",
    "/api/v1/scores, /api/v1/scores",
    "/calendar/Zk3vQ8dTqJ0wYb2LxN5aRg.ics, /calendar/*",
    "/resume/7KXQ2M4TR9WBC3VHN8PZ6YFDJ5GA, /resume/*",
    "/calendar/qwertyuiopasdfghjklzxcvbnmqwertyuiop, /calendar/*",
  })
  void writesOnlyWordsAndIdsOfAnAddress(String path, String written) {
    assertThat(RefusalLog.harmless(path)).isEqualTo(written);
  }
}
