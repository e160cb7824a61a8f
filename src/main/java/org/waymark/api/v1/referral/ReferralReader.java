package org.waymark.api.v1.referral;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.v1.JsonBody;
import org.waymark.exchange.Fault;
import org.waymark.kernel.OrganisationId;
import org.waymark.referral.News;
import org.waymark.referral.Stage;
import org.waymark.referral.brought.ReferFirm.Wanted;

/**
 * Reads what a program says of a referral, and finds everything wrong in one go.
 *
 * @param document what was sent
 * @param faults takes in what is wrong
 */
record ReferralReader(JsonNode document, List<Fault> faults) {

  static final String ORGANISATION = "/organisation";
  static final String PROGRAMME = "/programme";
  static final String STAGE = "/stage";
  static final String HAPPENED_ON = "/happenedOn";

  /** Else it is none, and not all of it can be looked up. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  private static final String STAGES =
      Stream.of(Stage.values())
          .filter(stage -> stage != Stage.TAKEN_UP)
          .map(Stage::code)
          .collect(Collectors.joining(", "));

  /** What is to begin; throws a problem when something is wrong. */
  static Wanted wanted(byte[] body) {
    return of(body, Set.of("organisation", "programme", "stage", "happenedOn")).wanted();
  }

  /** How far it has got; throws a problem when something is wrong. */
  static News news(byte[] body) {
    var reader = of(body, Set.of("stage", "happenedOn"));
    var news = reader.news();
    reader.throwFaults();
    return Objects.requireNonNull(news);
  }

  private static ReferralReader of(byte[] body, Set<String> members) {
    var document = JsonBody.object(body, ProblemType.INVALID_REFERRAL);
    var faults = new ArrayList<Fault>();
    JsonBody.refuseUnknown(document, "", members, faults);
    return new ReferralReader(document, faults);
  }

  private Wanted wanted() {
    var firm = text(ORGANISATION).flatMap(OrganisationId::read);
    if (firm.isEmpty()) {
      faults.add(new Fault(ORGANISATION, "must be the id of one of your firms"));
    }
    var programme = text(PROGRAMME).filter(id -> ID.matcher(id).matches());
    if (programme.isEmpty()) {
      faults.add(new Fault(PROGRAMME, "must be the id of a programme"));
    }
    var fresh = document.at(STAGE).isMissingNode() && document.at(HAPPENED_ON).isMissingNode();
    var news = fresh ? null : news();
    throwFaults();
    return new Wanted(firm.orElseThrow(), programme.orElseThrow(), news);
  }

  private @Nullable News news() {
    var stage = text(STAGE).flatMap(Stage::ofCode).filter(one -> one != Stage.TAKEN_UP);
    if (stage.isEmpty()) {
      faults.add(new Fault(STAGE, "must be one of " + STAGES));
    }
    var day = text(HAPPENED_ON).flatMap(ReferralReader::day);
    if (day.isEmpty()) {
      faults.add(new Fault(HAPPENED_ON, "must be the day of the stage, such as 2026-11-02"));
    }
    return stage.isPresent() && day.isPresent() ? new News(stage.get(), day.get(), "") : null;
  }

  private Optional<String> text(String pointer) {
    return Optional.ofNullable(document.at(pointer).textValue());
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private void throwFaults() {
    if (!faults.isEmpty()) {
      throw Answers.invalid(faults);
    }
  }
}
