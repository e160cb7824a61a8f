package org.waymark.organisation.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.LongPredicate;
import org.jboss.logging.Logger;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.BroughtFirms;

/** A partner has a firm that it brought erased, as if the firm had said so itself. */
@ApplicationScoped
public class EraseBroughtFirm {

  private static final Logger LOG = Logger.getLogger(EraseBroughtFirm.class);

  private final BroughtFirms firms;
  private final EraseFirm eraseFirm;
  private final DatabaseActors actors;

  EraseBroughtFirm(BroughtFirms firms, EraseFirm eraseFirm, DatabaseActors actors) {
    this.firms = firms;
    this.eraseFirm = eraseFirm;
    this.actors = actors;
  }

  /** What came of it. */
  public sealed interface Erasing {

    /** It is gone. */
    record Erased() implements Erasing {}

    /** The partner has no such firm. */
    record Unknown() implements Erasing {}

    /** The firm is not as the partner believed, and stays. */
    record Stale(long version) implements Erasing {}
  }

  /**
   * Erases one of the partner's firms with all that is kept about it.
   *
   * @param expected versions of the firm that the wish is about
   */
  @Transactional
  public Erasing erase(OrganisationId id, Actor.Partner partner, LongPredicate expected) {
    var found = firms.lock(id, partner);
    if (found.isEmpty()) {
      return new Erasing.Unknown();
    }
    var version = found.get().version();
    if (!expected.test(version)) {
      return new Erasing.Stale(version);
    }
    LOG.infof("Partner %s has firm %s erased", partner.partner(), id);
    var owner = new Actor.Owner(id);
    actors.enter(owner);
    return eraseFirm.erase(owner) ? new Erasing.Erased() : new Erasing.Unknown();
  }
}
