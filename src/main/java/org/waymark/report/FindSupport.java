package org.waymark.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.time.CivilTime;
import org.waymark.organisation.CouncilAreas;
import org.waymark.organisation.particular.ToldParticulars;
import org.waymark.organisation.particular.ToldParticulars.Said;
import org.waymark.programme.Catalogue;
import org.waymark.programme.Programme;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Eligibility.Fit;
import org.waymark.programme.eligibility.Particular;
import org.waymark.programme.eligibility.Told;
import org.waymark.programme.eligibility.ToldText;
import org.waymark.programme.fallback.Fallbacks;
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
    var remembered = remembered(firm, today);
    var told = told(remembered, today);
    // What was noted since goes before what the firm once said.
    past.taken(firm).forEach(taken -> told.put(taken, new Told.Answer(true)));
    var applicant = new Applicant(scored.profile(), told);
    var matches =
        recommender.matches(applicant, scored.edition(), scored.scorecard(), catalogue, today);
    var route = recommender.route(applicant, matches, catalogue, today);
    var fallbacks =
        matches.ranked().isEmpty()
            ? Fallbacks.of(scored.profile().region(), catalogue.all(), today).stream()
                .filter(each -> each.judge(applicant).fit().compareTo(Fit.NEARLY) < 0)
                .toList()
            : List.<Programme>of();
    return new Support(applicant, remembered, today, matches, route, fallbacks);
  }

  private List<Remembered> remembered(OrganisationId firm, LocalDate today) {
    return particulars.of(firm).entrySet().stream()
        .map(said -> remembered(said.getKey(), said.getValue()))
        .flatMap(Optional::stream)
        .map(each -> each.asOf(today))
        .toList();
  }

  /** What is kept and no longer makes sense is as good as never told. */
  private Optional<Remembered> remembered(String code, Said said) {
    var day = CivilTime.day(said.at());
    var answer = said.answer();
    return Particular.ofCode(code)
        .flatMap(
            particular ->
                answer == null
                    ? Optional.of(new Remembered(particular, null, day))
                    : ToldText.read(particular, answer, areas::ofCode)
                        .map(told -> new Remembered(particular, told, day)));
  }

  private static Map<Particular, Told> told(List<Remembered> remembered, LocalDate today) {
    var told = new HashMap<Particular, Told>();
    for (var each : remembered) {
      if (each.told() != null && each.counts(today)) {
        told.put(each.particular(), each.told());
      }
    }
    return told;
  }
}
