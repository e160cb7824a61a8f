package org.waymark.adviser.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.adviser.handover.AcceptHandover.Acceptance;
import org.waymark.adviser.handover.AcceptHandover.Yes;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.Interleaving;
import org.waymark.fixture.Interleaving.Act;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.consent.Admissions;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Scope;

/** A firm answers a proposal that does not stay as it was when the firm read it. */
@QuarkusTest
class AnsweringTest {

  private static final UUID NOBODY = new UUID(4, 2);

  @Inject Community community;
  @Inject Clientele clientele;
  @Inject Interleaving interleaving;
  @Inject Handovers handovers;
  @Inject AcceptHandover acceptHandover;
  @Inject DeclineHandover declineHandover;
  @Inject Grants grants;

  private Community.Hub from = new Community.Hub(new HubId(NOBODY), "");
  private Community.Hub to = from;
  private Actor.Adviser ada = new Actor.Adviser(new PersonId(NOBODY), from.id(), false);
  private Actor.Owner firm = new Actor.Owner(new OrganisationId(NOBODY));
  private UUID proposal = NOBODY;

  @BeforeEach
  void anAdviserProposesAnotherHub() {
    from = community.hub("Tyne Hub");
    to = community.hub("Tees Hub");
    ada = community.adviser(from, "Ada Reed");
    firm = clientele.client("Tyne Joinery", from.id());
    clientele.letsIn(firm, from.id(), List.of("scores", "documents"), LocalDate.of(2099, 6, 30));
    proposal = UUID.randomUUID();
    community.as(
        ada, () -> handovers.add(proposal, firm.organisation(), to.id(), "They know exports", ada));
  }

  @Test
  void findsItTakenBackByWhoeverIsQuicker() throws Exception {
    var taken = new Act<>(ada, () -> handovers.takeBack(proposal, ada));

    assertThat(interleaving.during(taken, accept())).isInstanceOf(Acceptance.NotOpen.class);
    assertThat(grantsToTheNewHub()).isZero();
  }

  @Test
  void isQuickerThanWhoeverTakesItBack() throws Exception {
    var taken = new Act<>(ada, () -> handovers.takeBack(proposal, ada));

    assertThat(interleaving.during(accept(), taken)).isFalse();
    assertThat(grantsToTheNewHub()).isOne();
  }

  @Test
  void saysYesOrNoAndNotBoth() throws Exception {
    var declined = new Act<>(firm, () -> declineHandover.decline(proposal, firm));

    assertThat(interleaving.during(accept(), declined)).isEqualTo(DeclineHandover.Outcome.NOT_OPEN);
    assertThat(grantsToTheNewHub()).isOne();
  }

  @Test
  void takesSharedNotesAlongWhileTheOldHubIsLetIn() {
    shareANote();

    assertThat(community.as(firm, () -> acceptHandover.accept(proposal, yes(true), firm)))
        .isEqualTo(new Acceptance.Accepted(false));
    assertThat(withNotes()).isEqualTo(List.of(true));
    assertThat(notesOfTheNewHub()).isEqualTo(List.of("Exports to France"));
  }

  @Test
  void saysThatNotesStayWhenTheOldHubIsNotLetInAnyMore() {
    shareANote();
    clientele.withdraws(firm);

    assertThat(community.as(firm, () -> acceptHandover.accept(proposal, yes(true), firm)))
        .isEqualTo(new Acceptance.Accepted(true));
    assertThat(withNotes()).isEqualTo(List.of(false));
    assertThat(notesOfTheNewHub()).isEmpty();
  }

  @Test
  void saysThatNotesStayWhenTheOldHubHasClosed() {
    shareANote();
    community.close(from);

    assertThat(community.as(firm, () -> acceptHandover.accept(proposal, yes(true), firm)))
        .isEqualTo(new Acceptance.Accepted(true));
    assertThat(withNotes()).isEqualTo(List.of(false));
  }

  private void shareANote() {
    community.sql(
        ada,
        "insert into case_note (id, organisation_id, hub_id, author_id, author_name, shared, words,"
            + " written_at) values (gen_random_uuid(), ?1, ?2, ?3, 'Ada Reed', true,"
            + " 'Exports to France', now())",
        firm.organisation().value(),
        from.id().value(),
        ada.person().value());
  }

  private List<?> withNotes() {
    return community.rows(firm, "select with_notes from client_handover");
  }

  private List<?> notesOfTheNewHub() {
    return community.rows(community.adviser(to, "Tom Lowe"), "select words from case_note");
  }

  private Act<Acceptance> accept() {
    return new Act<>(firm, () -> acceptHandover.accept(proposal, yes(false), firm));
  }

  private Yes yes(boolean withNotes) {
    var terms = Admissions.until(grants.today().plusDays(90), Scope.DOCUMENTS);
    return new Yes(terms, Admissions.CONTACT, true, withNotes);
  }

  private long grantsToTheNewHub() {
    return community.as(firm, () -> grants.visibleTo(firm)).stream()
        .filter(grant -> grant.recipient().hub().equals(to.id()))
        .count();
  }
}
