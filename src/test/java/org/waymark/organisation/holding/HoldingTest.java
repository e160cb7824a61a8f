package org.waymark.organisation.holding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.adviser.validation.OpenValidation.Wanted;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.review.ReviewAssessment;
import org.waymark.fixture.Community;
import org.waymark.fixture.Drawn;
import org.waymark.fixture.Filed;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.Referred;
import org.waymark.fixture.Validating;
import org.waymark.identity.Actor;
import org.waymark.kernel.Language;
import org.waymark.organisation.consent.Admissions;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Scope;
import org.waymark.organisation.consent.invite.AcceptInvitation;
import org.waymark.organisation.consent.invite.ClientInvitation;
import org.waymark.organisation.consent.invite.DrawShareCode;
import org.waymark.organisation.consent.invite.InviteClient;
import org.waymark.organisation.ownership.ClaimFirm;
import org.waymark.outbox.mail.Letter;
import org.waymark.outbox.mail.QueueLetter;
import org.waymark.referral.remind.ReminderAddress;
import org.waymark.referral.remind.ReminderAddresses;

/** A firm gets everything that is kept about it, and nothing is left when it has it erased. */
@QuarkusTest
class HoldingTest {

  @Inject Community community;
  @Inject Validating validating;
  @Inject Filed filed;
  @Inject ExportFirm exportFirm;
  @Inject EraseFirm eraseFirm;
  @Inject InviteClient inviteClient;
  @Inject AcceptInvitation acceptInvitation;
  @Inject DrawShareCode drawShareCode;
  @Inject ReviewAssessment reviewAssessment;
  @Inject ClaimFirm claimFirm;
  @Inject Grants grants;
  @Inject Referred referred;
  @Inject ReminderAddresses addresses;
  @Inject QueueLetter queueLetter;
  @Inject Partnership partners;

  /** Whoever adds a table with something about firms says here what becomes of it. */
  @Test
  void knowsEveryTableThatKeepsSomethingAboutAFirm() {
    var tables =
        community.rows(
            new Actor.Housekeeping(),
            "select distinct cast(relname as text) from pg_class join pg_attribute on attrelid ="
                + " pg_class.oid where relkind in ('r', 'p') and relnamespace ="
                + " 'public'::regnamespace and (attname in ('organisation_id', 'assessment_id',"
                + " 'validation_id') or"
                + " (relname = 'organisation' and attname = 'id'))");

    assertThat(
            Stream.concat(Kept.TABLES.stream().map(Kept::table), Kept.OF_ADVISERS.stream())
                .toList())
        .containsExactlyInAnyOrderElementsOf(tables.stream().map(String.class::cast).toList());
  }

  @Test
  void handsOutEveryTableAndNoHashOfASecret() throws JsonProcessingException {
    var firm = firmWithSomethingInEveryTable();

    var text = community.as(firm, () -> exportFirm.export(firm));

    var copy = JsonMapper.builder().build().readTree(text);
    for (var kept : Kept.TABLES) {
      var rows = copy.get(kept.table());
      assertThat(rows).as(kept.table()).isNotNull();
      assertThat(rows.size()).as("rows of " + kept.table()).isPositive();
      kept.without().forEach(column -> assertThat(rows.get(0).has(column)).as(column).isFalse());
    }
    assertThat(text)
        .doesNotContain("hash\": \"\\\\x")
        .contains("Ty Pren Joinery", "Read by the firm")
        .doesNotContain("Read by the hub");
  }

  @Test
  void namesADocumentThatWasRemoved() throws JsonProcessingException {
    var adviser = community.adviser(community.hub("Holding Hub"), "Alex Reed");
    var firm = letsIn(adviser);
    var plan = filed.by(adviser, firm, "Plan.pdf");
    isNamed(plan, adviser, firm);
    filed.isRemoved(plan, adviser);

    var text = community.as(firm, () -> exportFirm.export(firm));

    var copy = JsonMapper.builder().build().readTree(text).get("case_document");
    assertThat(copy.findValuesAsText("name")).containsExactlyInAnyOrder("Policy", "Plan.pdf");
    assertThat(copy.findValuesAsText("removed_by_name")).contains("Alex Reed");
    assertThat(JsonMapper.builder().build().readTree(text).get("validation_verdict").toString())
        .contains(plan.toString());
    assertThat(community.as(firm, () -> eraseFirm.erase(firm))).isTrue();
    assertThat(community.rows(firm, "select 1 from case_document")).isEmpty();
  }

  /** In what an adviser finds of an answer, finished and handed to the firm. */
  private void isNamed(UUID document, Actor.Adviser adviser, Actor.Owner firm) {
    var assessment =
        AssessmentId.read(community.rows(firm, "select id from assessment").getFirst().toString());
    var wanted = new Wanted(firm.organisation(), assessment.orElseThrow());
    var question = validating.desk(adviser, wanted).orElseThrow().questions().getFirst().id();
    validating.accepts(adviser, wanted, question, document);
    validating.finishes(adviser, wanted);
  }

  @Test
  void handsOutNothingOfAnotherFirm() {
    var other = firmWithSomethingInEveryTable();
    var firm = community.firm();

    assertThat(community.as(firm, () -> exportFirm.export(firm)))
        .doesNotContain(other.organisation().toString());
  }

  @Test
  void leavesNothingOfAFirmBehind() {
    var firm = firmWithSomethingInEveryTable();
    var other = firmWithSomethingInEveryTable();

    assertThat(community.as(firm, () -> eraseFirm.erase(firm))).isTrue();

    for (var kept : Kept.TABLES) {
      assertThat(rows(kept, firm)).as(kept.table()).isEqualTo("[]");
      assertThat(rows(kept, other)).as(kept.table()).isNotEqualTo("[]");
    }
    assertThat(community.as(firm, () -> eraseFirm.erase(firm))).as("a second click").isFalse();
  }

  @Test
  void endsWhatAdvisersCouldSee() {
    var hub = community.hub("Erased Hub");
    var adviser = community.adviser(hub, "Alex Reed");
    var firm = letsIn(adviser);
    assertThat(community.rows(adviser, "select id from organisation")).hasSize(1);

    community.as(firm, () -> eraseFirm.erase(firm));

    for (var table : List.of("organisation", "assessment", "answer", "access_grant")) {
      assertThat(community.rows(adviser, "select 1 from " + table)).as(table).isEmpty();
    }
    assertThat(community.rows(adviser, "select firm_name from client_invitation")).isEmpty();
  }

  private String rows(Kept kept, Actor.Owner firm) {
    var sql = kept.query().replace("?1", "'" + firm.organisation() + "'");
    return (String) community.rows(firm, sql).getFirst();
  }

  private Actor.Owner firmWithSomethingInEveryTable() {
    var hub = community.hub("Holding Hub");
    var firm = letsIn(community.adviser(hub, "Alex Reed"));
    takesSomethingUp(firm);
    var terms = Admissions.until(grants.today(), Scope.SCORES);
    community.as(firm, () -> drawShareCode.draw(firm, terms, Admissions.CONTACT));
    community.sql(
        new Actor.Housekeeping(),
        "insert into benchmark_account (thread, organisation_id, assessment_id, basis, demonstration,"
            + " questionnaire, series, region, size_class, sector, scopes, known_by, rounds)"
            + " select gen_random_uuid(), organisation_id, id, 'self', false, questionnaire, series,"
            + " 'TLC', 'micro', 'retail', '{}', '{}', '{}' from assessment where organisation_id = ?1",
        firm.organisation().value());
    community.sql(
        firm,
        "insert into firm_particular (organisation_id, code, answer, told_at)"
            + " values (?1, 'charity', 'no', now())",
        firm.organisation().value());
    isNamedInAnAnswerToAPartner(firm);
    return firm;
  }

  private void isNamedInAnAnswerToAPartner(Actor.Owner firm) {
    var partner = partners.create();
    community.sql(
        partner,
        "insert into kept_answer (partner_id, call, request, organisation_id, status, answered_at,"
            + " kept_until) values (?1, '1', '2', ?2, 201, now(), now())",
        partner.partner().value(),
        firm.organisation().value());
    community.sql(
        partner,
        "insert into logged_call (id, partner_id, organisation_id, at, method, route, address,"
            + " sent_whole, status, milliseconds, answered_whole, repeatable) values"
            + " (gen_random_uuid(), ?1, ?2, now(), 'GET', '/', '/', true, 200, 1, true, true)",
        partner.partner().value(),
        firm.organisation().value());
    community.sql(
        firm,
        "insert into hosted_link (id, partner_id, organisation_id, secret_hash, made_at, expires_at)"
            + " values (gen_random_uuid(), ?1, ?2, sha256(cast(cast(?1 as text) as bytea)), now(), now())",
        partner.partner().value(),
        firm.organisation().value());
  }

  private void takesSomethingUp(Actor.Owner firm) {
    var report = community.rows(firm, "select id from assessment").getFirst().toString();
    referred.takesUp(firm, firm.organisation(), AssessmentId.read(report).orElseThrow());
    var words = new Letter("jo@example.org", "A reminder", "What became of it?");
    community.as(
        firm,
        () -> {
          addresses.keep(firm, new ReminderAddress("jo@example.org", Language.ENGLISH));
          return queueLetter.queue(words, firm.organisation(), true, Duration.ofDays(1));
        });
  }

  private Actor.Owner letsIn(Actor.Adviser adviser) {
    var registered = community.register();
    var firm = new Actor.Owner(registered.organisation());
    var assessment = community.handsIn(firm, "skills");
    var guest = new Actor.Guest(community.person("Jo Price"));
    community.as(guest, () -> claimFirm.claim(registered.code(), guest));
    var invitee = new ClientInvitation.Invitee("Ty Pren Joinery", "jo@example.org");
    var invited =
        (InviteClient.Invited.Asked)
            community.as(adviser, () -> inviteClient.invite(adviser, invitee, Drawn.slip()));
    var yes =
        new AcceptInvitation.Yes(
            Admissions.until(grants.today(), Scope.ANSWERS, Scope.DOCUMENTS),
            Admissions.CONTACT,
            false);
    community.as(firm, () -> acceptInvitation.accept(invited.code(), yes, firm));
    community.as(adviser, () -> reviewAssessment.review(assessment, firm.organisation(), adviser));
    validating.validates(adviser, firm, assessment);
    community.sql(
        adviser,
        "insert into case_document (id, organisation_id, hub_id, person_id, person_name, name,"
            + " kind, bytes, content, added_at) values (gen_random_uuid(), ?1, ?2, ?3, 'Alex Reed',"
            + " 'Policy', 'TEXT', 1, '\\x41', now())",
        firm.organisation().value(),
        adviser.hub().value(),
        adviser.person().value());
    community.sql(
        adviser,
        "insert into case_note (id, organisation_id, hub_id, author_id, author_name, shared, words,"
            + " written_at, firm_reads_since) select gen_random_uuid(), ?1, ?2, ?3, 'Alex Reed',"
            + " true, words, now(), shared_at from (values ('Read by the firm', now()), ('Read by"
            + " the hub', null)) as note (words, shared_at)",
        firm.organisation().value(),
        adviser.hub().value(),
        adviser.person().value());
    isHandedOverAndAsksForHelp(firm, adviser);
    return firm;
  }

  private void isHandedOverAndAsksForHelp(Actor.Owner firm, Actor.Adviser adviser) {
    community.sql(
        adviser,
        "insert into client_handover (id, organisation_id, from_hub_id, to_hub_id, proposed_by,"
            + " proposer_name, message, proposed_at, expires_at) values (gen_random_uuid(), ?1, ?2,"
            + " ?3, ?4, 'Alex Reed', 'They know more of exports', now(), now())",
        firm.organisation().value(),
        adviser.hub().value(),
        community.hub("Other Hub").id().value(),
        adviser.person().value());
    community.sql(
        firm,
        "insert into help_request (organisation_id, hub_id, asked_at) values (?1, ?2, now())",
        firm.organisation().value(),
        adviser.hub().value());
  }
}
