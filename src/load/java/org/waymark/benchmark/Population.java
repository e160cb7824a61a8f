package org.waymark.benchmark;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Region;
import org.waymark.kernel.SizeClass;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Section;

/** Firms of all kinds, numbered from 1, with what they handed in. */
final class Population {

  /**
   * Which firms take a questionnaire, by what is left of their number divided by 5: two
   * questionnaires each on average.
   */
  private static final List<String> TAKEN = List.of("{0,1,2,3}", "{0,1}", "{0,1,2,4}");

  /** Of 105 firms 5 say no, and 200 assessments of the others count. */
  private static final int FIRMS = 105;

  private static final int COUNTED = 200;

  private static final List<String> TABLES =
      List.of(
          "organisation",
          "assessment",
          "assessment_score",
          "consent",
          "access_grant",
          "validation",
          "validation_score");

  private final Superuser superuser;
  private long firms;
  private int quarter;

  Population(Superuser superuser, List<Questionnaire> questionnaires) {
    this.superuser = superuser;
    superuser.run(PopulationSql.TOOLS);
    var crowd = Crowd.ofTheUnitedKingdom();
    var before = 0.0;
    for (var number = 1; number <= crowd.shares().size(); number++) {
      var share = crowd.shares().get(number - 1);
      superuser.run(PopulationSql.FINEST, finest(number, before / crowd.weight(), share));
      before += share.weight();
    }
    for (var at = 0; at < questionnaires.size(); at++) {
      superuser.run(PopulationSql.QUESTIONNAIRE, row(questionnaires.get(at), TAKEN.get(at)));
    }
  }

  private static @Nullable Object[] finest(int number, double starts, Crowd.Share share) {
    return new @Nullable Object[] {
      number,
      starts,
      List.of(Region.values()).indexOf(share.region()),
      share.region().itlCode(),
      share.region().nation().code(),
      share.area(),
      band(share.size()),
      share.size().code(),
      share.sector().code()
    };
  }

  private static String band(SizeClass size) {
    return switch (size) {
      case MICRO -> "1-4";
      case SMALL -> "10-49";
      case MEDIUM -> "50-249";
      case LARGE -> "250+";
    };
  }

  private static @Nullable Object[] row(Questionnaire edition, String taken) {
    return new @Nullable Object[] {
      edition.id().questionnaire(),
      edition.id().edition(),
      edition.about().series(),
      taken,
      "{" + String.join(",", scopes(edition)) + "}"
    };
  }

  private static List<String> scopes(Questionnaire edition) {
    return Stream.concat(
            Stream.of("whole"),
            edition.sections().stream().filter(Section::scored).map(Section::id))
        .toList();
  }

  /** Adds firms until so many assessments count; there must be fewer so far. */
  void growTo(long counted) {
    grow(counted / COUNTED * FIRMS);
  }

  /**
   * A quarter passes.
   *
   * @param coming as a share of the firms there are
   * @param leaving firms that take their agreement back
   */
  void quarter(double coming, double leaving) {
    quarter++;
    superuser.run(PopulationSql.LEAVE, quarter, firms, 1000 + quarter, leaving);
    grow(firms + Math.round(firms * coming));
  }

  private void grow(long to) {
    for (var sql :
        List.of(
            PopulationSql.FIRMS,
            PopulationSql.ASSESSMENTS,
            PopulationSql.SCORES,
            PopulationSql.CONSENTS,
            PopulationSql.GRANTS,
            PopulationSql.VALIDATIONS,
            PopulationSql.VALIDATION_SCORES)) {
      superuser.run(sql, firms + 1, to);
    }
    firms = to;
    // As it is once the server has tidied up by itself.
    TABLES.forEach(table -> superuser.run("vacuum analyze " + table));
  }

  /** Nothing has ever been released, and nobody has ever handed anything in. */
  void clear() {
    firms = 0;
    superuser.run("truncate " + String.join(", ", TABLES) + ", answer cascade");
    forgetReleases();
  }

  /** Nothing has ever been released. */
  void forgetReleases() {
    superuser.run(
        """
        do $$ begin
          execute (select 'truncate ' || string_agg(oid::regclass::text, ', ') || ' cascade'
                   from pg_class where relname like 'benchmark\\_%' and relkind = 'r');
        end $$
        """);
  }

  long firms() {
    return firms;
  }
}
