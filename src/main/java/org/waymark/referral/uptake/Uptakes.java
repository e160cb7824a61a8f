package org.waymark.referral.uptake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.referral.Stage;

/** How often programmes are taken up. Counted by the service itself, which sees all firms. */
@ApplicationScoped
class Uptakes {

  /** Firms and not referrals: one that takes a programme up again counts once. */
  private static final String COUNT =
      """
      select referral.programme,
             (array_agg(referral.programme_name order by referral.begun_at desc))[1] as name,
             count(distinct referral.organisation_id) as firms,
             count(distinct referral.organisation_id) filter (where step.stage = 'contacted') as "contacted",
             count(distinct referral.organisation_id) filter (where step.stage = 'applied') as "applied",
             count(distinct referral.organisation_id) filter (where step.stage = 'granted') as "granted",
             count(distinct referral.organisation_id) filter (where step.stage = 'refused') as "refused",
             count(distinct referral.organisation_id) filter (where step.stage = 'adopted') as "adopted",
             count(distinct referral.organisation_id) filter (where step.stage = 'given-up') as "given-up"
      from referral
      join organisation on organisation.id = referral.organisation_id
      left join referral_step as step on step.referral_id = referral.id
      where organisation.demonstration = :demonstration
      group by referral.programme
      """;

  private final EntityManager database;
  private final boolean demonstration;

  Uptakes(
      EntityManager database,
      @ConfigProperty(name = "waymark.benchmark.demonstration") boolean demonstration) {
    this.database = database;
    this.demonstration = demonstration;
  }

  @Transactional
  List<Uptake> all() {
    Stream<?> rows =
        database
            .createNativeQuery(COUNT, Tuple.class)
            .setParameter("demonstration", demonstration)
            .getResultStream();
    return rows.map(Tuple.class::cast).map(Uptakes::uptake).toList();
  }

  private static Uptake uptake(Tuple row) {
    var reached = new EnumMap<Stage, Long>(Stage.class);
    for (var stage : Stage.values()) {
      if (stage != Stage.TAKEN_UP) {
        reached.put(stage, number(row, stage.code()));
      }
    }
    return Uptake.of(
        row.get("programme", String.class),
        row.get("name", String.class),
        number(row, "firms"),
        reached);
  }

  private static long number(Tuple row, String column) {
    return row.get(column, Number.class).longValue();
  }
}
