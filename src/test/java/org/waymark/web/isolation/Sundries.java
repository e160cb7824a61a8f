package org.waymark.web.isolation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;
import org.waymark.web.isolation.World.Everybody;

/** A row in each table that nothing else in the world has filled. */
@ApplicationScoped
class Sundries {

  private final Community community;

  Sundries(Community community) {
    this.community = community;
  }

  void add(Everybody all) {
    ofTheFirm(all.firms().granted().owner());
    ofABroughtFirm(all.firms().granted());
    ofTheAdviser(all);
    ofPeople(all);
    ofTheService(all);
  }

  private void ofTheFirm(Actor.Owner owner) {
    var firm = owner.organisation().value();
    community.sql(
        owner,
        "insert into share_code (code_hash, organisation_id, scopes, purpose, ends_on, created_at,"
            + " expires_at) values (?1, ?2, array['scores'], 'Help', current_date + 9, now(), now())",
        secret(),
        firm);
    community.sql(
        owner,
        "insert into consent (organisation_id, kind, given, said_at)"
            + " values (?1, 'benchmark', true, now())",
        firm);
    community.sql(
        owner,
        "insert into firm_particular (organisation_id, code, answer, told_at)"
            + " values (?1, 'charity', 'no', now())",
        firm);
    community.sql(
        owner,
        "insert into reminder_address (organisation_id, email, language, stop_code, asked_at)"
            + " values (?1, 'jo@example.org', 'en', ?2, now())",
        firm,
        UUID.randomUUID().toString());
    community.sql(
        owner,
        "insert into outbox_message (id, channel, organisation_id, firm_reads, queued_at,"
            + " worth_until, due_at) values (?1, 'mail', ?2, true, now(), now(), now())",
        UUID.randomUUID(),
        firm);
  }

  private void ofABroughtFirm(World.Firm firm) {
    community.sql(
        firm.partner(),
        "insert into hosted_link (id, partner_id, organisation_id, secret_hash, made_at, expires_at)"
            + " values (?1, ?2, ?3, ?4, now(), now())",
        UUID.randomUUID(),
        firm.partner().partner().value(),
        UUID.fromString(firm.kept().getOrDefault(World.BROUGHT, "")),
        secret());
  }

  private void ofTheAdviser(Everybody all) {
    var adviser = all.office().adviser();
    var me = adviser.person().value();
    var hub = adviser.hub().value();
    var firm = all.firms().granted().owner().organisation().value();
    community.sql(
        adviser,
        "insert into client_invitation (id, hub_id, adviser_id, code_hash, firm_name, email,"
            + " sent_at, expires_at) values (?1, ?2, ?3, ?4, 'Asked', '', now(), now())",
        UUID.randomUUID(),
        hub,
        me,
        secret());
    community.sql(
        adviser,
        "insert into calendar_feed (person_id, hub_id, secret_hash, opened_at)"
            + " values (?1, ?2, ?3, now()) on conflict do nothing",
        me,
        hub,
        secret());
    community.sql(
        adviser,
        "insert into caseload_view (id, person_id, name, query, created_at)"
            + " values (?1, ?2, 'Mine', '', now()) on conflict do nothing",
        UUID.randomUUID(),
        me);
    seesTheFirm(adviser, firm, UUID.fromString(all.office().cohort()));
  }

  private void seesTheFirm(Actor.Adviser adviser, UUID firm, UUID cohort) {
    var me = adviser.person().value();
    community.sql(
        adviser,
        "insert into cohort_member (cohort_id, organisation_id, hub_id) values (?1, ?2, ?3)"
            + " on conflict do nothing",
        cohort,
        firm,
        adviser.hub().value());
    community.sql(
        adviser,
        "insert into client_seen (person_id, organisation_id, seen_at) values (?1, ?2, now())"
            + " on conflict do nothing",
        me,
        firm);
    community.sql(
        adviser,
        "insert into referral_diary (referral_id, person_id, organisation_id, hub_id, language,"
            + " remind_on) select id, ?1, organisation_id, ?2, 'en', current_date from referral"
            + " where organisation_id = ?3 on conflict do nothing",
        me,
        adviser.hub().value(),
        firm);
    community.sql(
        adviser, "insert into share_code_try (person_id, tried_at) values (?1, now())", me);
  }

  private void ofPeople(Everybody all) {
    var somebody = all.office().colleague().person().value();
    var firm = all.firms().stranger().owner();
    community.sql(
        firm,
        "insert into ownership (organisation_id, person_id, claimed_at) values (?1, ?2, now())"
            + " on conflict do nothing",
        firm.organisation().value(),
        somebody);
    community.sql(
        new Actor.Housekeeping(),
        "insert into person_session (id, token_hash, person_id, entrance, provider_session, roles,"
            + " hubs, tokens, device, created_at, last_used_at, checked_at) values (?1, ?2, ?3,"
            + " 'owners', '', '{}', '{}', ?2, '', now(), now(), now())",
        UUID.randomUUID(),
        secret(),
        somebody);
  }

  private void ofTheService(Everybody all) {
    ofAPartner(all);
    community.sql(
        all.administrator(),
        "insert into pending_account (account, wanted, hub_id, since)"
            + " values (?1, 'removed', ?2, now())",
        UUID.randomUUID().toString(),
        all.office().hub().id().value());
    community.sql(
        all.administrator(),
        "insert into programme_upload (person_id, file_name, content, uploaded_at)"
            + " values (?1, 'a.yaml', '', now()) on conflict do nothing",
        all.administrator().person().value());
    community.sql(
        new Actor.Housekeeping(),
        "insert into logout_token_seen (issuer, token_id, expires_at) values ('', ?1, now())",
        UUID.randomUUID().toString());
    ofTheBenchmark();
    ofThePartner();
  }

  private void ofThePartner() {
    for (var row :
        List.of(
            "webhook_endpoint (id, partner_id, url, events, created_at)"
                + " select gen_random_uuid(), id, 'https://partner.example', '{}', now()"
                + " from partner limit 1",
            "webhook_secret (id, endpoint_id, sealed, from_at, until_at)"
                + " select gen_random_uuid(), id, '1', now(), now() from webhook_endpoint limit 1",
            "webhook_delivery (id, endpoint_id, event, body, occurred_at)"
                + " select outbox_message.id, webhook_endpoint.id, 'webhook.test', '{}', now()"
                + " from outbox_message, webhook_endpoint limit 1 on conflict do nothing",
            "webhook_attempt (delivery_id, at, outcome, milliseconds, answer)"
                + " select id, now(), 'refused', 1, '' from webhook_delivery limit 1")) {
      community.sql(new Actor.Housekeeping(), "insert into " + row);
    }
  }

  private void ofAPartner(Everybody all) {
    var partner = UUID.randomUUID();
    community.sql(
        all.administrator(),
        "insert into partner (id, name, email, client, created_at)"
            + " values (?1, ?2, '', ?2, now())",
        partner,
        partner.toString());
    community.sql(
        new Actor.Partner(new PartnerId(partner)),
        "insert into kept_answer (partner_id, call, request, status, answered_at, kept_until)"
            + " values (?1, ?2, ?2, 201, now(), now())",
        partner,
        secret());
    community.sql(
        new Actor.Housekeeping(),
        "insert into call_salt (day, salt) values (current_date, '1') on conflict do nothing");
  }

  private void ofTheBenchmark() {
    for (var row :
        List.of(
            "submission_salt (day, salt) values (current_date, '1') on conflict do nothing",
            "submission_origin (day, origin, handed_in) values (current_date, '1', 1)"
                + " on conflict do nothing",
            "benchmark_draft (drafted_at, period_from, period_to, minimum_firms, demonstration)"
                + " values (now(), current_date, current_date, 10, true) on conflict do nothing",
            "benchmark_draft_cell (round, questionnaire, series, rung, place, scope, basis, counted)"
                + " select round, 'skills', 1, 'uk', 'UK', 'whole', 'self', 10 from benchmark_draft"
                + " where demonstration on conflict do nothing",
            "benchmark_account (thread, basis, demonstration, questionnaire, series, region, size_class,"
                + " sector, scopes, known_by, rounds) values (gen_random_uuid(), 'self', true, 'skills',"
                + " 1, 'TLC', 'micro', 'retail', '{}', '{}', '{}')")) {
      community.sql(new Actor.Housekeeping(), "insert into " + row);
    }
  }

  private static byte[] secret() {
    return UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
  }
}
