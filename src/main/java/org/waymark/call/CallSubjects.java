package org.waymark.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;

/**
 * The firms that calls are about: what names one goes with it. What names several could not, what
 * names one that is not there any more must not stay, and where the answer is not at hand nobody
 * knows which it names: of all these nothing is kept that was said.
 */
@ApplicationScoped
class CallSubjects {

  /** The partner sees no firm but its own, so that nothing is said here of another's. */
  private static final String BY_ID =
      """
      select id as named, id as firm from organisation where id in (:ids)
      union select id, organisation_id from assessment where id in (:ids)
      union select id, organisation_id from referral where id in (:ids)
      """;

  private static final String BY_REFERENCE =
      """
      select id from organisation where partner_id = :partner and external_reference in (:references)
      union select organisation_id from assessment
      where partner_id = :partner and external_reference in (:references)
      """;

  private static final String IS_SANDBOX = "select sandbox from partner where id = :partner";

  private final EntityManager database;

  CallSubjects(EntityManager database) {
    this.database = database;
  }

  /**
   * A call as it is kept.
   *
   * @param firm with which it goes; null: it names none
   */
  record Told(LoggedCall call, @Nullable UUID firm) {}

  /** What is kept of a call, as the partner whose it is. */
  @Transactional(Transactional.TxType.MANDATORY)
  Told of(Actor.Partner partner, LoggedCall call) {
    var named = FirmsNamed.in(call);
    var known = new HashSet<UUID>();
    var firms = new HashSet<UUID>();
    for (var row : byId(named.all())) {
      known.add(row.get("named", UUID.class));
      firms.add(row.get("firm", UUID.class));
    }
    if (firms.isEmpty()) {
      // An id says which firm is meant; two things may be called the same.
      firms.addAll(byReference(partner, named.references()));
    }
    if (firms.size() == 1) {
      var kept = mayStay(call, named, known) ? call : call.untold();
      return new Told(kept, firms.iterator().next());
    }
    if (!firms.isEmpty() || !mayStay(call, named, known)) {
      return new Told(call.untold(), null);
    }
    return new Told(namesNone(partner, call, named) ? call : call.withoutWhatWasSent(), null);
  }

  private static boolean mayStay(LoggedCall call, FirmsNamed named, Set<UUID> known) {
    return known.containsAll(named.certain()) && call.answered().body().isAtHand();
  }

  /**
   * Whether it is about no firm that could ask for it to be forgotten. What is refused, or is of a
   * firm that has gone, may name one by what the partner calls it; of what was cut off nobody knows
   * what the rest named. A sandbox's firms are invented.
   */
  private boolean namesNone(Actor.Partner partner, LoggedCall call, FirmsNamed named) {
    var body = call.sent().body();
    var saysAll = body.text() == null || (body.whole() && !named.unread());
    return (named.references().isEmpty() && saysAll) || isSandbox(partner);
  }

  private List<Tuple> byId(Set<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : database.createNativeQuery(BY_ID, Tuple.class).setParameter("ids", ids).getResultList();
  }

  private List<UUID> byReference(Actor.Partner partner, Set<String> references) {
    return references.isEmpty()
        ? List.of()
        : database
            .createNativeQuery(BY_REFERENCE, UUID.class)
            .setParameter("partner", partner.partner().value())
            .setParameter("references", references)
            .getResultList();
  }

  private boolean isSandbox(Actor.Partner partner) {
    return database
        .createNativeQuery(IS_SANDBOX, Boolean.class)
        .setParameter("partner", partner.partner().value())
        .getResultList()
        .contains(true);
  }
}
