package org.waymark.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.time.CivilTime;
import org.waymark.organisation.CouncilAreas;
import org.waymark.organisation.particular.ToldParticulars;
import org.waymark.organisation.particular.ToldParticulars.Said;
import org.waymark.programme.Catalogue;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Particular;
import org.waymark.programme.eligibility.Told;
import org.waymark.programme.eligibility.Told.Amount;
import org.waymark.programme.eligibility.ToldText;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.recommendation.Recommender;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.Scorer;

/** Finds the help a firm can get, from its score and all it has told. */
@ApplicationScoped
public class FindSupport {

  private final ToldParticulars particulars;
  private final CouncilAreas areas;
  private final Catalogue programmes;
  private final Past past;
  private final Clock clock;
  private final Recommender recommender = new Recommender(new Scorer());

  FindSupport(
      ToldParticulars particulars,
      CouncilAreas areas,
      Catalogue programmes,
      Past past,
      Clock clock) {
    this.particulars = particulars;
    this.areas = areas;
    this.programmes = programmes;
    this.past = past;
    this.clock = clock;
  }

  /** A firm with its score in an edition. */
  public record Scored(FirmProfile profile, Questionnaire edition, Scorecard scorecard) {}

  /** Finds it as of today. */
  public Support find(OrganisationId firm, Scored scored) {
    var today = CivilTime.today(clock);
    var catalogue = programmes.current();
    var said = particulars.of(firm);
    var told = told(said, today);
    past.taken(firm).forEach(taken -> told.putIfAbsent(taken, new Told.Answer(true)));
    var applicant = new Applicant(scored.profile(), told);
    var matches =
        recommender.matches(applicant, scored.edition(), scored.scorecard(), catalogue, today);
    return new Support(
        applicant,
        passedOver(said, applicant),
        matches,
        recommender.route(applicant, matches, catalogue, today));
  }

  /** What is kept and no longer makes sense is as good as never told. */
  private Map<Particular, Told> told(Map<String, Said> said, LocalDate today) {
    var told = new HashMap<Particular, Told>();
    said.forEach(
        (code, each) -> {
          var answer = each.answer();
          if (answer != null) {
            Particular.ofCode(code)
                .ifPresent(
                    particular ->
                        ToldText.read(particular, answer, areas::ofCode)
                            .map(then -> now(particular, then, CivilTime.day(each.at()), today))
                            .ifPresent(now -> told.put(particular, now)));
          }
        });
    return told;
  }

  /** A firm that had traded for ten months two months ago has traded for twelve. */
  private static Told now(Particular particular, Told then, LocalDate told, LocalDate today) {
    if (particular != Measure.TRADING_MONTHS || !(then instanceof Amount(var least, var most))) {
      return then;
    }
    var since = ChronoUnit.MONTHS.between(told, today);
    return new Amount(least + since, most == null ? null : most + since);
  }

  /** What a firm has told of a size that it no longer has is not asked again either. */
  private static Set<Particular> passedOver(Map<String, Said> said, Applicant applicant) {
    var passedOver = new HashSet<Particular>();
    said.forEach(
        (code, each) -> {
          if (each.answer() == null) {
            Particular.ofCode(code).ifPresent(passedOver::add);
          }
        });
    applicant.told().keySet().stream()
        .filter(particular -> particular instanceof Measure measure && stale(measure, applicant))
        .forEach(passedOver::add);
    return passedOver;
  }

  private static boolean stale(Measure measure, Applicant applicant) {
    return !applicant.amount(measure).equals(applicant.told(measure, Amount.class));
  }
}
