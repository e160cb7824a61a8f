package org.waymark.web.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.PretendAdvisers;
import org.waymark.fixture.PretendAdvisers.Mood;
import org.waymark.fixture.Staff;

/** What a manager types or pastes that neither the database nor the provider would take. */
@QuarkusTest
class RefusedLinesTest {

  @Inject Staff staff;
  @Inject PretendAdvisers provider;

  @AfterEach
  void recover() {
    provider.be(Mood.WELL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "\r\n"})
  void saysWhichLinesHoldCharactersThatCannotBeSeen(String hidden) {
    var manager = ActingBrowser.of(staff.manager(staff.hub("Tyne Hub"), "Mo Manager"));
    var line = "a" + hidden + "b";

    var contact =
        manager.post(
            "/hub/contact",
            Map.of("name", line, "email", line + "@x.org", "phone", line, "version", "0"));
    var invitation =
        manager.post("/hub/people/invite", Map.of("name", line, "email", line + "@x.org"));

    assertThat(contact.statusCode()).isEqualTo(400);
    var page = ActingBrowser.read(contact);
    assertThat(page.select("#name-error").text()).contains("characters that cannot be seen");
    assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#name", "#email", "#phone");
    assertThat(invitation.statusCode()).isEqualTo(400);
    assertThat(ActingBrowser.read(invitation).select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#name", "#email");
    assertThat(manager.post("/hub/area", Map.of("area", line, "version", "0")).statusCode())
        .isLessThan(500);
  }

  @Test
  void saysThatAnAddressIsNoneWhenTheProviderRefusesIt() {
    var manager = ActingBrowser.of(staff.manager(staff.hub("Tyne Hub"), "Mo Manager"));
    provider.be(Mood.REFUSES_ADDRESSES);

    var refused = manager.post("/hub/people/invite", Map.of("name", "Al", "email", address()));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(ActingBrowser.read(refused).select("#email-error").text())
        .contains("Enter an e-mail address");
  }

  private static String address() {
    return UUID.randomUUID() + "@hub.example.org";
  }
}
