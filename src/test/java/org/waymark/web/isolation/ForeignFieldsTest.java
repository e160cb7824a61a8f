package org.waymark.web.isolation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.cookie.CookieFilter;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.waymark.fixture.Community;
import org.waymark.fixture.PretendSignIn;
import org.waymark.kernel.PersonId;
import org.waymark.web.isolation.World.Everybody;

/**
 * What a form names in its fields, and not in its address, is another's: its sender is told the
 * same as about what is not there, and nothing is done.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignFieldsTest {

  private static final String NOT_THERE = "7d0c3a52-6f64-4d5b-8b0e-2f9f5f2a9c11";

  @Inject World world;
  @Inject Community community;

  private @Nullable Everybody settled;

  @BeforeEach
  void settle() {
    if (settled == null) {
      settled = world.create();
    }
  }

  private Everybody all() {
    return Objects.requireNonNull(settled);
  }

  @Test
  void noFirmThatLetsTheAdviserNotInComesIntoAGroup() {
    var ada = all().office().adviser();
    var visiting = new Visiting(ada);
    var address = "/advise/cohorts/" + all().office().cohort() + "/clients";
    var nothing = visiting.submits(address, Map.of("in", NOT_THERE));

    for (var firm : all().firms().notTheirs()) {
      var theirs = Map.of("in", firm.owner().organisation().toString());
      assertThat(visiting.submits(address, theirs)).as(firm.name()).isEqualTo(nothing);
    }

    assertThat(community.rows(ada, "select 1 from cohort_member")).isEmpty();
    var client = Map.of("in", all().firms().granted().owner().organisation().toString());
    visiting.submits(address, client);
    assertThat(community.rows(ada, "select 1 from cohort_member")).as("a client").hasSize(1);
  }

  @Test
  void nobodyOfAnotherHubIsGivenAFirmThatAskedForHelp() {
    var manager = new Visiting(all().office().manager());
    var firm = all().firms().granted().owner().organisation();
    var address = "/hub/incoming/" + firm;

    var theirs = Map.of("adviser", all().other().adviser().person().toString());

    assertThat(manager.submits(address, theirs))
        .isEqualTo(manager.submits(address, Map.of("adviser", NOT_THERE)))
        .matches(told -> told.status() == 400 || told.status() == 404);
  }

  @Test
  void nobodyGoesOnWithAFirmThatIsNotTheirs() {
    var somebody = new PersonId(UUID.randomUUID());
    var firm = all().firms().stranger().owner().organisation();

    assertThat(sends(somebody, "/account/firms", "firm", firm.toString()))
        .isEqualTo(sends(somebody, "/account/firms", "firm", NOT_THERE))
        .isEqualTo(404);
  }

  /** The status of what a person who has signed in is told. */
  private static int sends(PersonId person, String address, String field, String value) {
    var cookies = new CookieFilter();
    var page = given().filter(cookies).accept("text/html").get("/resume").asString();
    return given()
        .filter(cookies)
        .accept("text/html")
        .header(PretendSignIn.NAME, person.toString())
        .redirects()
        .follow(false)
        .formParam("csrf-token", Jsoup.parse(page).select("input[name=csrf-token]").attr("value"))
        .formParam(field, value)
        .post(address)
        .statusCode();
  }
}
