package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Assessments;
import org.waymark.assessment.review.ReviewAssessment;
import org.waymark.fixture.Community;
import org.waymark.fixture.Drawn;
import org.waymark.identity.Actor;
import org.waymark.kernel.Language;
import org.waymark.organisation.consent.invite.ClientInvitation;
import org.waymark.organisation.consent.invite.InviteClient;

/** A firm lets an adviser in, sees that they have looked, takes it back, and leaves for good. */
@QuarkusTest
class AccountJourneyTest extends InChromium {

  private static final List<String> PAGES =
      List.of(
          "/account",
          "/account/access",
          "/account/access/hub",
          "/account/access/share",
          "/invitations",
          "/account/views",
          "/account/consents",
          "/account/owners",
          "/account/data",
          "/account/data/erase");

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  @Inject Community community;
  @Inject Assessments assessments;
  @Inject ReviewAssessment reviewAssessment;
  @Inject InviteClient inviteClient;

  private Owner owner(boolean scripts) {
    return new Owner(chromium().browser(), service.toString().replaceAll("/$", ""), scripts);
  }

  @ParameterizedTest(name = "with scripts: {0}")
  @ValueSource(booleans = {true, false})
  void letsAnAdviserInAndLeavesForGood(boolean scripts) {
    var hub = community.hub("Tyne Growth Hub");
    var adviser = community.adviser(hub, "Alex Reed");
    try (var owner = owner(scripts)) {
      var assessment = handsIn(owner);
      owner.follows("Let an adviser see this");
      owner.photographs("account-access-nobody");
      letsInByCode(owner, hub);
      readsOutACode(owner);
      isLookedAt(assessment, adviser);
      acceptsAnInvitation(owner, adviser);

      owner.follows("Who has looked");
      assertThat(owner.text()).contains("Alex Reed").contains("Scores and answers: Digital skills");
      owner.photographs("account-views");

      owner.opens("/account/access");
      owner.follows("Take it back");
      owner.photographs("account-withdraw");
      owner.presses("Take it back");
      assertThat(owner.text()).contains("They can no longer see your work");

      decidesOnItsData(owner);
    }
  }

  private void isLookedAt(AssessmentId assessment, Actor.Adviser adviser) {
    community.as(
        adviser,
        () -> {
          var firm = assessments.visible(assessment, adviser).orElseThrow().organisation();
          return reviewAssessment.review(assessment, firm, adviser);
        });
  }

  private AssessmentId handsIn(Owner owner) {
    owner.starts("Digital skills");
    owner.describesTheFirm();
    owner.follows("Start answering");
    owner.answersTheRest(0);
    owner.presses("Show my report");
    var path = URI.create(owner.page().url()).getPath().split("/");
    return new AssessmentId(UUID.fromString(path[2]));
  }

  private static void letsInByCode(Owner owner, Community.Hub hub) {
    owner.follows("Enter the code of a hub");
    owner.presses("Continue");
    assertThat(owner.text()).contains("Enter the code of the hub");
    owner.page().locator("#code").fill(hub.code());
    owner.presses("Continue");
    owner.presses("Let them see it");
    assertThat(owner.text()).contains("There is a problem").contains("Enter what it is for");
    owner.photographs("account-hub-wrong");
    fillsIn(owner);
    owner.presses("Let them see it");
    assertThat(owner.text()).contains("Everyone at Tyne Growth Hub");
    owner.photographs("account-access");
  }

  private static void readsOutACode(Owner owner) {
    owner.follows("Read a code to an adviser");
    owner.page().getByLabel("What is it for?").fill("A call");
    owner.presses("Show the code");
    assertThat(owner.page().locator(".share-code").innerText()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
    owner.photographs("account-share-code");
  }

  private void acceptsAnInvitation(Owner owner, Actor.Adviser adviser) {
    var invitee = new ClientInvitation.Invitee("Ty Pren Joinery", "jo@example.org");
    var invited = community.as(adviser, () -> inviteClient.invite(adviser, invitee, Drawn.slip()));
    var code = ((InviteClient.Invited.Asked) invited).code().display();
    owner.opens("/invitations");
    owner.page().locator("#code").fill(code);
    owner.presses("Continue");
    owner.photographs("account-invitation");
    owner.page().getByLabel("What is it for?").fill("Help with skills");
    owner.presses("Let them see it");
    assertThat(owner.text()).contains("Alex Reed at Tyne Growth Hub");
  }

  private static void fillsIn(Owner owner) {
    owner.page().getByLabel("What is it for?").fill("Help with digital skills");
    owner.page().getByLabel("Name of your firm").fill("Ty Pren Joinery");
    owner.page().getByLabel("Your name").fill("Jo Price");
  }

  private static void decidesOnItsData(Owner owner) {
    owner.opens("/account");
    owner.photographs("account");
    owner.follows("What your scores may be used for");
    owner.page().locator("#benchmark-2").check();
    owner.presses("Save");
    assertThat(owner.text()).contains("Saved");
    owner.photographs("account-consents");
    owner.opens("/account/data");
    owner.photographs("account-data");
    owner.follows("Go on to erase everything");
    owner.presses("Erase everything for good");
    assertThat(owner.text()).contains("Type “erase”");
    owner.photographs("account-erase");
    owner.page().locator("#confirm").fill("erase");
    owner.presses("Erase everything for good");
    assertThat(owner.heading()).isEqualTo("Everything about your firm has been erased");
    owner.opens("/account");
    assertThat(owner.page().url()).endsWith("/resume");
  }

  @Test
  void readsItsAccountInWelsh() {
    try (var owner = owner(true)) {
      owner.starts("Digital skills");
      owner.describesTheFirm();
      owner.opens("/account");
      owner.switchesTo(Language.WELSH);
      for (var path : PAGES) {
        owner.opens(path);
        owner.photographs("welsh" + path.replace('/', '-'));
      }
    }
  }
}
