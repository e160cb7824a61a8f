package org.waymark.assessment.counting;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.identity.Actor;
import org.waymark.identity.Sender;

/**
 * Counts what is handed in from each address on one day. Addresses are kept as hashes under a salt
 * that is gone the day after ({@link ForgetOrigins}): then nobody can tell them any more.
 */
@ApplicationScoped
class Origins {

  /** What comes from one address on one day beyond this counts nowhere: as benchmark_pool says. */
  static final int MOST_A_DAY = 40;

  private static final String SALT =
      """
      insert into submission_salt (day, salt)
      values (:day, sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())))
      on conflict do nothing
      """;

  private static final String COUNT =
      """
      insert into submission_origin (day, origin, handed_in)
      select day, sha256(salt || convert_to(:address, 'UTF8')), 1 from submission_salt
      where day = :day and not exists (select from organisation where id = :firm and sandbox)
      on conflict (day, origin) do update set handed_in = submission_origin.handed_in + 1
      returning origin, handed_in
      """;

  private final EntityManager database;
  private final Sender sender;

  Origins(EntityManager database, Sender sender) {
    this.database = database;
    this.sender = sender;
  }

  /** From where something was handed in, on one day. */
  record Origin(LocalDate day, byte[] hash) {}

  /**
   * Counts one more from where the request under way comes; empty where that is nowhere, or the
   * firm is one of a sandbox, which takes no place from real ones.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<Origin> count(Actor.Owner firm, LocalDate day) {
    return sender.site().flatMap(site -> count(firm, day, site));
  }

  private Optional<Origin> count(Actor.Owner firm, LocalDate day, String site) {
    database.createNativeQuery(SALT).setParameter("day", day).executeUpdate();
    Stream<?> rows =
        database
            .createNativeQuery(COUNT)
            .setParameter("day", day)
            .setParameter("address", site)
            .setParameter("firm", firm.organisation().value())
            .getResultStream();
    return rows.findFirst().map(Object[].class::cast).map(counted -> origin(day, counted));
  }

  private Origin origin(LocalDate day, Object[] counted) {
    // One address passes the limit once a day, whichever instance sees it.
    if ((Integer) counted[1] == MOST_A_DAY + 1) {
      sender.address().ifPresent(Origins::warn);
    }
    return new Origin(day, (byte[]) counted[0]);
  }

  /** Without the address: whoever reads the log learns no more than what may be set wrong. */
  private static void warn(String address) {
    Log.warnf(
        "More than %d assessments were handed in today from one address (%s). None of them counts in"
            + " comparisons. If it is a proxy, let the service know the senders' addresses:"
            + " quarkus.http.proxy.proxy-address-forwarding and quarkus.http.proxy.trusted-proxies",
        MOST_A_DAY, Addresses.kind(address));
  }
}
