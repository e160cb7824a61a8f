package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import org.waymark.kernel.time.CivilTime;
import org.waymark.programme.Catalogue;
import org.waymark.programme.Offer.Kind;
import org.waymark.programme.Programme;
import org.waymark.referral.Referral.Subject;
import org.waymark.referral.Stage.Way;

/** The catalogue, as far as a firm can take something up from it. */
@ApplicationScoped
class Offered {

  private static final EnumSet<Kind> MONEY = EnumSet.of(Kind.GRANT, Kind.LOAN);

  private final Catalogue programmes;
  private final Clock clock;

  Offered(Catalogue programmes, Clock clock) {
    this.programmes = programmes;
    this.clock = clock;
  }

  /** What a firm may take up today; empty for what is closed, or not in the catalogue. */
  Optional<Subject> find(String programme) {
    var today = CivilTime.today(clock);
    return programmes
        .current()
        .find(programme)
        .filter(found -> found.recommendable(today))
        .map(Offered::subject);
  }

  private static Subject subject(Programme programme) {
    return new Subject(programme.id(), programme.name(), way(programme));
  }

  /** A programme with something beside money can be used without applying for the money. */
  private static Way way(Programme programme) {
    return MONEY.containsAll(programme.offer().kinds()) ? Way.BY_APPLICATION : Way.DIRECT;
  }
}
