package org.waymark.assessment.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Counts what is handed in from each address on one day. Addresses are kept as hashes under a salt
 * that is gone the day after: then nobody can tell them any more.
 */
@ApplicationScoped
class Origins {

  private static final String SALT =
      """
      insert into submission_salt (day, salt)
      values (:day, sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())))
      on conflict do nothing
      """;

  private static final String FORGET = "delete from submission_salt where day < :day";

  private static final String COUNT =
      """
      insert into submission_origin (day, origin, handed_in)
      select day, sha256(salt || convert_to(:address, 'UTF8')), 1 from submission_salt where day = :day
      on conflict (day, origin) do update set handed_in = submission_origin.handed_in + 1
      returning origin
      """;

  /**
   * Providers should give a customer as much as a /48 of IPv6 addresses (RIPE-690, 4.2); a home may
   * have less, and then shares this part with its neighbours.
   */
  private static final int BYTES_OF_A_SITE = 6;

  private final EntityManager database;
  private final Sender sender;

  Origins(EntityManager database, Sender sender) {
    this.database = database;
    this.sender = sender;
  }

  /** From where something was handed in, on one day. */
  record Origin(LocalDate day, byte[] hash) {}

  /** Counts one more from where the request under way comes; empty where that is nowhere. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<Origin> count(LocalDate day) {
    return sender.address().map(address -> count(day, site(address)));
  }

  private Origin count(LocalDate day, String address) {
    database.createNativeQuery(SALT).setParameter("day", day).executeUpdate();
    database.createNativeQuery(FORGET).setParameter("day", day).executeUpdate();
    var hash =
        (byte[])
            database
                .createNativeQuery(COUNT, byte[].class)
                .setParameter("day", day)
                .setParameter("address", address)
                .getSingleResult();
    return new Origin(day, hash);
  }

  /** The address, or of a long one the part that all machines of one customer share. */
  static String site(String address) {
    try {
      if (InetAddress.ofLiteral(address) instanceof Inet6Address long6) {
        var site = new StringBuilder();
        for (var i = 0; i < BYTES_OF_A_SITE; i++) {
          site.append("%02x".formatted(long6.getAddress()[i]));
        }
        return site.toString();
      }
    } catch (IllegalArgumentException e) {
      // Something else that tells senders apart, such as a name a proxy gave.
      return address;
    }
    return address;
  }
}
