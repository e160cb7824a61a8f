package org.waymark.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.ExampleProgramme.about;
import static org.waymark.fixture.Questionnaires.all;
import static org.waymark.fixture.Questions.extent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.EditionText;
import org.waymark.fixture.Firms;
import org.waymark.fixture.Questionnaires;
import org.waymark.programme.Programme;
import org.waymark.programme.Programme.Links;
import org.waymark.programme.Programmes;
import org.waymark.programme.Status.State;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Particular.Taken;
import org.waymark.programme.eligibility.Told;
import org.waymark.questionnaire.Action.Effort;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.scoring.Scorer;

/** Toolkit, certificate, registration: each makes ready for the next. */
class RouteTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 2);
  private static final Applicant FIRM = Applicant.of(Firms.joinery());

  private static final Programme TOOLKIT = linked("toolkit", List.of(), List.of("certificate"));
  private static final Programme CERTIFICATE = linked("certificate", List.of(), List.of());
  private static final Programme REGISTER = linked("register", List.of("certificate"), List.of());

  @Test
  void putsWhatIsRequiredAndWhatLeadsThereInOrder() {
    assertThat(ids(FIRM, REGISTER, CERTIFICATE, TOOLKIT))
        .containsExactly("toolkit", "certificate", "register");
  }

  @Test
  void isEmptyWhereNothingBuildsOnAnything() {
    assertThat(ids(FIRM, about("a", "backup").build(), about("b", "backup").build())).isEmpty();
  }

  @Test
  void leavesOutWhatTheFirmHasDone() {
    var certified = FIRM.telling(new Taken("certificate"), new Told.Answer(true));

    assertThat(ids(certified, REGISTER, CERTIFICATE, TOOLKIT)).doesNotContain("certificate");
  }

  @Test
  void leavesOutWhatHasClosed() {
    var closed = linked("toolkit", State.CLOSED, List.of(), List.of("certificate"));

    assertThat(ids(FIRM, REGISTER, CERTIFICATE, closed)).containsExactly("certificate", "register");
  }

  @Test
  void takesInWhatIsOnTheWayThoughItHelpsWithNothingTheFirmLacks() {
    var elsewhere = about("bids", "chess").build();
    var steps = route(FIRM, with(REGISTER, List.of(), List.of("bids")), elsewhere).steps();

    assertThat(steps).extracting(step -> step.programme().id()).containsExactly("register", "bids");
    assertThat(steps).extracting(Route.Step::matched).containsExactly(true, false);
  }

  /** The seventh match is not shown at once, and helps all the same. */
  @Test
  void knowsThatAStepHelpsThoughItIsNotAmongTheFirstSix() {
    var first = with(about("a", "backup").build(), List.of(), List.of("z"));
    var between = "bcdef".chars().mapToObj(id -> about("" + (char) id, "backup").build());
    var seven =
        Stream.of(Stream.of(first), between, Stream.of(about("z", "backup").build()))
            .flatMap(each -> each)
            .toArray(Programme[]::new);

    assertThat(route(FIRM, seven).steps()).hasSize(2).allMatch(Route.Step::matched);
  }

  @Test
  void neverPutsAStepBeforeWhatItNeedsWhateverTheOrderOfTheCatalogue() {
    var all = List.of(TOOLKIT, CERTIFICATE, REGISTER);
    for (var order : orders(all)) {
      assertThat(ids(FIRM, order.toArray(Programme[]::new)))
          .containsExactly("toolkit", "certificate", "register");
    }
  }

  private static List<List<Programme>> orders(List<Programme> all) {
    if (all.isEmpty()) {
      return List.of(List.of());
    }
    var orders = new ArrayList<List<Programme>>();
    for (var first : all) {
      var rest = all.stream().filter(other -> !other.equals(first)).toList();
      for (var order : orders(rest)) {
        var whole = new ArrayList<>(List.of(first));
        whole.addAll(order);
        orders.add(whole);
      }
    }
    return orders;
  }

  private static List<String> ids(Applicant firm, Programme... programmes) {
    return route(firm, programmes).steps().stream().map(step -> step.programme().id()).toList();
  }

  private static Route route(Applicant firm, Programme... programmes) {
    var scorer = new Scorer();
    var edition = Questionnaires.of(extent("backups", 1, Effort.HOURS, "backup"));
    var card =
        scorer.score(
            edition, FirmFacts.of(firm.profile(), EditionText.TODAY), all(edition, "none"));
    var catalogue = new Programmes(TODAY, Set.of(), List.of(programmes));
    var recommender = new Recommender(scorer);
    return recommender.route(
        firm, recommender.matches(firm, edition, card, catalogue, TODAY), catalogue, TODAY);
  }

  private static Programme linked(String id, List<String> requires, List<String> leadsTo) {
    return linked(id, State.OPEN, requires, leadsTo);
  }

  private static Programme linked(
      String id, State state, List<String> requires, List<String> leadsTo) {
    return with(about(id, "backup").with(state).build(), requires, leadsTo);
  }

  private static Programme with(Programme of, List<String> requires, List<String> leadsTo) {
    return new Programme(
        of.id(),
        of.listing(),
        of.offer(),
        of.topics(),
        of.eligibility(),
        of.status(),
        of.evidence(),
        new Links(requires, leadsTo, List.of()));
  }
}
