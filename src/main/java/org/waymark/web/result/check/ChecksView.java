package org.waymark.web.result.check;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.validation.finding.Validation;
import org.waymark.adviser.validation.finding.Validations;
import org.waymark.assessment.Casework.Case;
import org.waymark.identity.Actor;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.verdict.SideBySide;
import org.waymark.web.layout.verdict.SideBySideView;

/** Makes what a report says about checks of its answers. */
@ApplicationScoped
public class ChecksView {

  private final Validations validations;
  private final SideBySideView scores;
  private final CheckMessages messages;
  private final Speaker speaker;

  ChecksView(
      Validations validations,
      SideBySideView scores,
      @Spoken CheckMessages messages,
      Speaker speaker) {
    this.validations = validations;
    this.scores = scores;
    this.messages = messages;
    this.speaker = speaker;
  }

  /** Finished ones that somebody may see, the latest first. */
  List<Validation> finished(Case found, Actor reader) {
    return switch (reader) {
      case Actor.Owner owner -> validations.about(found, owner);
      case Actor.Adviser adviser ->
          validations.about(found, adviser).stream()
              .filter(validation -> validation.finished() != null)
              .toList();
      case Actor.Visitor _,
          Actor.Guest _,
          Actor.Administrator _,
          Actor.Partner _,
          Actor.Housekeeping _ ->
          List.of();
    };
  }

  /** One of them. */
  Optional<Validation> finished(Case found, Actor reader, String id) {
    return finished(found, reader).stream()
        .filter(validation -> validation.id().toString().equals(id))
        .findFirst();
  }

  /** The receipts of one that the firm reads. */
  Optional<Validations.Receipts> receipts(Validation validation, Actor.Owner owner) {
    return validations.receipts(validation.id(), owner);
  }

  /** Null while nobody has finished one. */
  public @Nullable Checks of(Case found, Actor reader) {
    var all = finished(found, reader);
    if (all.isEmpty()) {
      return null;
    }
    var latest = all.getFirst();
    var toFirm = reader instanceof Actor.Owner;
    return new Checks(
        lead(latest, reader),
        toFirm ? messages.bothKept() : messages.bothKeptAdviser(),
        lookedAt(found, latest),
        scores(found, latest, reader),
        new Link(messages.seeAll(), address(found, latest, reader)),
        all.stream()
            .skip(1)
            .map(check -> new Link(line(check), address(found, check, reader)))
            .toList());
  }

  String lead(Validation validation, Actor reader) {
    var finished = requireNonNull(validation.finished());
    var day = speaker.day(finished.at());
    return reader instanceof Actor.Owner
        ? messages.sectionLead(finished.person(), finished.hub(), day)
        : messages.sectionLeadAdviser(finished.person(), day);
  }

  private String line(Validation validation) {
    var finished = requireNonNull(validation.finished());
    return messages.earlierOne(finished.person(), finished.hub(), speaker.day(finished.at()));
  }

  String lookedAt(Case found, Validation validation) {
    var asked =
        found.interview().questions().filter(q -> found.interview().answerTo(q).isPresent());
    return messages.lookedAt(validation.judgements().size(), (int) asked.count());
  }

  SideBySide scores(Case found, Validation validation, Actor reader) {
    var finished = requireNonNull(validation.finished());
    var both =
        new SideBySideView.Both(
            found.interview().questionnaire(),
            finished.self(),
            finished.validated(),
            validation.overrides());
    return reader instanceof Actor.Owner ? scores.toFirm(both) : scores.toAdviser(both, _ -> null);
  }

  /** Where the report is read. */
  static String report(Case found, Actor reader) {
    var assessment = found.assessment();
    return reader instanceof Actor.Owner
        ? "/assessments/" + assessment.id() + "/report"
        : "/advise/clients/" + assessment.organisation() + "/reports/" + assessment.id();
  }

  /** Below which address a reader takes documents of the firm away. */
  static String documents(Case found, Actor reader) {
    return reader instanceof Actor.Owner
        ? "/account/data/documents"
        : "/advise/clients/" + found.assessment().organisation() + "/documents";
  }

  /** Where a check is read, verdict by verdict. */
  static String address(Case found, Validation validation, Actor reader) {
    return report(found, reader) + "/checks/" + validation.id();
  }
}
