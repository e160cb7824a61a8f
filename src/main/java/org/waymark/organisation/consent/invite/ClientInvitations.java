package org.waymark.organisation.consent.invite;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.organisation.consent.Grant;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.KnownHub;
import org.waymark.organisation.consent.KnownHubs;

/** The invitations advisers have sent, and what became of them. */
@ApplicationScoped
public class ClientInvitations implements PanacheRepositoryBase<ClientInvitation, UUID> {

  /** Time for the hub to see which of its invitations no firm accepted, and to ask again. */
  static final Duration KEPT_UNANSWERED = Duration.ofDays(30);

  private static final String ADD =
      """
      insert into client_invitation
        (id, hub_id, adviser_id, code_hash, firm_name, email, sent_at, expires_at)
      values (:id, :hub, :adviser, :code, :firm, :email, :now, :expires)
      on conflict do nothing
      """;

  private final DatabaseActors actors;
  private final KnownHubs hubs;
  private final Grants grants;
  private final Clock clock;

  ClientInvitations(DatabaseActors actors, KnownHubs hubs, Grants grants, Clock clock) {
    this.actors = actors;
    this.hubs = hubs;
    this.grants = grants;
    this.clock = clock;
  }

  /**
   * An invitation as an adviser of the hub may know it.
   *
   * @param told whether they may know what became of it
   */
  public record Sent(ClientInvitation invitation, boolean told) {}

  /**
   * Those of an adviser's hub, newest first: colleagues see who has been asked already. That a firm
   * has let in a colleague alone they do not learn, not even from what is still listed.
   */
  @Transactional
  public List<Sent> visibleTo(Actor.Adviser adviser) {
    var forgotten = clock.instant().minus(KEPT_UNANSWERED);
    var clients =
        grants.visibleTo(adviser).stream().map(Grant::organisation).collect(Collectors.toSet());
    return list("hubId = ?1 order by sentAt desc", adviser.hub().value()).stream()
        .map(
            invitation ->
                new Sent(
                    invitation,
                    adviser.manages()
                        || invitation.adviser().equals(adviser.person())
                        || invitation.organisation().filter(clients::contains).isPresent()))
        .filter(sent -> sent.told() || sent.invitation().expiresAt().isAfter(forgotten))
        .toList();
  }

  /**
   * Who asks whom to be let in.
   *
   * @param adviser by name
   * @param left whether the adviser works for the hub no more
   */
  public record Asking(
      KnownHub hub, String adviser, boolean left, ClientInvitation.Invitee invitee) {}

  /** Who asks, for somebody who holds the code of an invitation that can be accepted. */
  @Transactional
  public Optional<Asking> asking(Code code) {
    return open(code)
        .flatMap(
            open ->
                hubs.find(open.hub())
                    .map(
                        hub ->
                            new Asking(
                                hub,
                                hubs.adviser(open.adviser()).orElse(hub.name()),
                                hubs.hasLeft(open.adviser(), hub.id()),
                                open.invitee())));
  }

  /** Locked until the transaction ends: an invitation is accepted once. */
  Optional<ClientInvitation> openForChange(Code code) {
    var open = open(code);
    open.ifPresent(
        invitation -> getEntityManager().refresh(invitation, LockModeType.PESSIMISTIC_WRITE));
    return open.filter(invitation -> invitation.open(clock.instant()));
  }

  private Optional<ClientInvitation> open(Code code) {
    actors.present(code.hash());
    return find("codeHash", code.hash())
        .firstResultOptional()
        .filter(invitation -> invitation.open(clock.instant()));
  }

  /** Whether an adviser's hub has this one already. */
  boolean has(UUID id, Actor.Adviser adviser) {
    return count("id = ?1 and hubId = ?2", id, adviser.hub().value()) == 1;
  }

  /** False when it is there already: of two at once, one is added. */
  boolean add(UUID id, Actor.Adviser adviser, Code code, ClientInvitation.Invitee invitee) {
    var now = clock.instant();
    return getEntityManager()
            .createNativeQuery(ADD)
            .setParameter("id", id)
            .setParameter("hub", adviser.hub().value())
            .setParameter("adviser", adviser.person().value())
            .setParameter("code", code.hash())
            .setParameter("firm", invitee.firm())
            .setParameter("email", invitee.email())
            .setParameter("now", now)
            .setParameter("expires", now.plus(InviteClient.LIFETIME))
            .executeUpdate()
        == 1;
  }

  /** An invitation names a firm and an address: it goes when nobody needs it any more. */
  @Scheduled(cron = "0 37 3 * * ?")
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void forgetWhatNobodyAccepted() {
    actors.enter(new Actor.Housekeeping());
    delete("acceptedAt is null and expiresAt < ?1", clock.instant().minus(KEPT_UNANSWERED));
  }

  /** How many an adviser has sent lately. */
  long sentBy(Actor.Adviser adviser, Duration lately, Instant now) {
    return count("adviserId = ?1 and sentAt > ?2", adviser.person().value(), now.minus(lately));
  }
}
