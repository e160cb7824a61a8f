package org.waymark.adviser.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.adviser.validation.OpenValidation.Wanted;
import org.waymark.adviser.validation.Saving.Flaw;
import org.waymark.assessment.AssessmentId;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.Filed;
import org.waymark.fixture.Validating;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** Which document a verdict may name: asked of the feature, and in plain SQL of the table. */
@QuarkusTest
class NamedDocumentWallTest {

  private static final UUID NOBODY = new UUID(4, 2);
  private static final LocalDate FAR = LocalDate.of(2099, 6, 30);
  private static final List<String> ALL = List.of("scores", "answers", "documents");
  private static final String NAME = "update validation_verdict set document_id = ?1";

  @Inject Community community;
  @Inject Clientele clientele;
  @Inject Validating validating;
  @Inject Filed filed;

  private Actor.Adviser ada = new Actor.Adviser(new PersonId(NOBODY), new HubId(NOBODY), false);
  private Actor.Owner firm = new Actor.Owner(new OrganisationId(NOBODY));
  private Wanted wanted = new Wanted(firm.organisation(), new AssessmentId(NOBODY));
  private String question = "";

  @BeforeEach
  void anAdviserHasAcceptedAnAnswer() {
    var hub = community.hub("North East Growth Hub");
    ada = community.adviser(hub, "Ada Adviser");
    firm = community.firm();
    clientele.letsIn(firm, hub.id(), ALL, FAR);
    wanted = new Wanted(firm.organisation(), community.handsIn(firm, "cyber-security"));
    question = validating.desk(ada, wanted).orElseThrow().questions().getFirst().id();
    validating.accepts(ada, wanted, question);
  }

  @Test
  void isOneOfTheFirmThatTheHubKeeps() {
    var plan = filed.by(ada, firm, "Plan.pdf");

    assertThat(validating.accepts(ada, wanted, question, plan)).isInstanceOf(Saving.Saved.class);
    assertThat(named()).isEqualTo(plan.toString());
    assertThat(community.sql(ada, NAME, plan)).isEqualTo(1);
  }

  @Test
  void isNoneOfAnotherFirmThoughItIsAClientToo() {
    var bakery = community.firm();
    clientele.letsIn(bakery, ada.hub(), ALL, FAR);

    isRefused(filed.by(ada, bakery, "Theirs.pdf"));
  }

  @Test
  void isNoneThatAnotherHubKeepsAboutTheFirm() {
    var elsewhere = community.hub("Elsewhere");
    clientele.letsIn(firm, elsewhere.id(), ALL, FAR);

    isRefused(filed.by(community.adviser(elsewhere, "Eve Elsewhere"), firm, "Elsewhere.pdf"));
  }

  @Test
  void isNoneWhereTheFirmLetsNoDocumentsBeSeen() {
    var plan = filed.by(ada, firm, "Plan.pdf");
    community.sql(firm, "update access_grant set scopes = array['scores', 'answers']");

    isRefused(plan);
  }

  @Test
  void isNoneThatIsNotThere() {
    isRefused(UUID.randomUUID());
  }

  @Test
  void isNoneThatWasRemovedBefore() {
    var plan = filed.by(ada, firm, "Plan.pdf");
    filed.isRemoved(plan, ada);

    assertThat(validating.accepts(ada, wanted, question, plan))
        .isEqualTo(new Saving.Refused(Flaw.NO_SUCH_DOCUMENT));
    assertThat(named()).isEqualTo("none");
  }

  @Test
  void staysWithTheVerdictOnceItIsRemovedOrNotToBeSeen() {
    var plan = filed.by(ada, firm, "Plan.pdf");
    validating.accepts(ada, wanted, question, plan);
    filed.isRemoved(plan, ada);

    assertThat(validating.accepts(ada, wanted, question, plan)).isInstanceOf(Saving.Saved.class);
    assertThat(named()).isEqualTo(plan.toString());
    community.sql(firm, "update access_grant set scopes = array['scores', 'answers']");
    assertThat(validating.accepts(ada, wanted, question)).isInstanceOf(Saving.Saved.class);
    assertThat(named()).isEqualTo(plan.toString());
  }

  @Test
  void isNotNamedAnewOnceTheValidationIsFinished() {
    var plan = filed.by(ada, firm, "Plan.pdf");
    validating.finishes(ada, wanted);

    assertThat(community.sql(ada, NAME, plan)).isZero();
    assertThat(community.sql(firm, NAME, plan)).isZero();
  }

  private void isRefused(UUID document) {
    assertThat(validating.accepts(ada, wanted, question, document))
        .isEqualTo(new Saving.Refused(Flaw.NO_SUCH_DOCUMENT));
    assertThatThrownBy(() -> community.sql(ada, NAME, document))
        .rootCause()
        .hasMessageContaining("A verdict names a document of the firm");
    assertThat(named()).isEqualTo("none");
  }

  private String named() {
    return community
        .rows(ada, "select coalesce(cast(document_id as text), 'none') from validation_verdict")
        .getFirst()
        .toString();
  }
}
