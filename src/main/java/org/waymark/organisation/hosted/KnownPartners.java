package org.waymark.organisation.hosted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.identity.Actor;
import org.waymark.kernel.web.WebOrigin;

/** Partners, as the firms they brought see them. */
@ApplicationScoped
public class KnownPartners {

  private static final String OF_FIRM =
      """
      select partner.name, array_to_string(partner.origins, ' '), partner.disabled_at is null,
             organisation.created_at, organisation.sandbox
      from organisation join partner on partner.id = organisation.partner_id
      where organisation.id = ?1
      """;

  private static final String FORMER =
      """
      select partner.name, organisation.created_at, organisation.parted_at
      from organisation join partner on partner.id = organisation.parted_from
      where organisation.id = ?1
      """;

  private static final String ORIGINS =
      "select array_to_string(origins, ' ') from partner where id = ?1";

  private final EntityManager database;
  private final HostedLinks links;
  private final Clock clock;

  KnownPartners(EntityManager database, HostedLinks links, Clock clock) {
    this.database = database;
    this.links = links;
    this.clock = clock;
  }

  /**
   * A way back to a partner.
   *
   * @param address exactly as the partner gave it
   */
  public record WayBack(String partner, String address) {}

  /**
   * A partner that a firm has parted from.
   *
   * @param since when it brought the firm
   */
  public record Former(String name, Instant since, Instant until) {}

  /** Whom a firm has parted from; empty where it has not. */
  @Transactional
  public Optional<Former> former(Actor.Owner owner) {
    Stream<?> rows =
        database
            .createNativeQuery(FORMER)
            .setParameter(1, owner.organisation().value())
            .getResultStream();
    return rows.findFirst()
        .map(Object[].class::cast)
        .map(row -> new Former((String) row[0], (Instant) row[1], (Instant) row[2]));
  }

  /** Who brought a firm, and sees it; empty where it came by itself, or has parted. */
  @Transactional
  public Optional<KnownPartner> bringing(Actor.Owner owner) {
    Stream<?> rows =
        database
            .createNativeQuery(OF_FIRM)
            .setParameter(1, owner.organisation().value())
            .getResultStream();
    return rows.findFirst().map(Object[].class::cast).map(KnownPartners::partner);
  }

  private static KnownPartner partner(Object[] row) {
    return new KnownPartner(
        (String) row[0],
        origins((String) row[1]),
        (Boolean) row[2],
        (Instant) row[3],
        (Boolean) row[4]);
  }

  /**
   * Where the partner wants the firm back when it has done here; empty where it has not said, or
   * the site is no longer its own, or it is no partner any more.
   */
  @Transactional
  public Optional<WayBack> wayBack(Actor.Owner owner) {
    return Optional.ofNullable(links.returnUrl(owner, clock.instant()))
        .flatMap(
            address ->
                bringing(owner)
                    .filter(KnownPartner::enabled)
                    .filter(partner -> isOn(partner.origins(), address))
                    .map(partner -> new WayBack(partner.name(), address)));
  }

  /** The sites of a partner, for itself. */
  @Transactional(Transactional.TxType.MANDATORY)
  List<String> origins(Actor.Partner partner) {
    return origins(
        (String)
            database
                .createNativeQuery(ORIGINS)
                .setParameter(1, partner.partner().value())
                .getSingleResult());
  }

  /** As queries join them: no origin has a space in it. */
  private static List<String> origins(String joined) {
    return List.of(joined.split(" "));
  }

  /** Origins that are registered were judged then: here it only counts that it is one of them. */
  static boolean isOn(List<String> origins, String address) {
    return WebOrigin.of(address, true).map(WebOrigin::text).filter(origins::contains).isPresent();
  }
}
