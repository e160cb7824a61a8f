package org.waymark.web.admin.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.benchmark.draft.DraftCell;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Measure;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.web.admin.release.DraftPage.Figures;
import org.waymark.web.admin.release.DraftPage.Row;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.peers.PeerWords;

/** Says of one figure of a draft what anybody would read of it, or why that is nothing. */
@ApplicationScoped
class DraftRows {

  private final ReleaseMessages messages;
  private final Speaker speaker;
  private final PeerWords peers;
  private final Questionnaires questionnaires;

  DraftRows(
      @Spoken ReleaseMessages messages,
      Speaker speaker,
      PeerWords peers,
      Questionnaires questionnaires) {
    this.messages = messages;
    this.speaker = speaker;
    this.peers = peers;
    this.questionnaires = questionnaires;
  }

  /** The name of a questionnaire as owners know it. */
  String questionnaire(Measure measure) {
    return questionnaires
        .current(measure.questionnaire())
        .map(edition -> speaker.text(edition.about().title()).words())
        .orElse(measure.questionnaire());
  }

  Row of(DraftCell cell) {
    return new Row(name(cell), cell.counted(), figures(cell.cell()), outcome(cell));
  }

  private String name(DraftCell cell) {
    var group = cell.group();
    var firms = group.peers().map(peers::of).orElseGet(group::path);
    return cell.measure().whole() ? firms : section(cell.measure()) + ": " + firms;
  }

  private String section(Measure measure) {
    return questionnaires
        .current(measure.questionnaire())
        .flatMap(
            edition ->
                edition.sections().stream()
                    .filter(section -> section.id().equals(measure.scope()))
                    .findFirst())
        .map(section -> speaker.text(section.title()).words())
        .orElse(measure.scope());
  }

  /** Of an earlier release too, where its figure stays. */
  private @Nullable Figures figures(@Nullable Cell told) {
    if (told == null) {
      return null;
    }
    var mean = told.mean();
    return new Figures(
        messages.interval(points(mean.estimate()), points(mean.low()), points(mean.high())),
        points(told.quartiles().median()));
  }

  private static String points(BigDecimal points) {
    return points.toPlainString();
  }

  /** What happens to a figure, and why. */
  String outcome(DraftCell cell) {
    var told = cell.cell();
    var withheld = cell.withheld();
    if (withheld == null) {
      return told == null ? messages.same() : published(told);
    }
    var from = told == null ? null : told.countedIn();
    return from == null ? because(withheld) : messages.staysFrom(because(withheld), from);
  }

  private String published(Cell cell) {
    return switch (cell.status()) {
      case EARLY -> messages.early();
      case SHRUNK -> messages.shrunk();
      case DIRECT -> messages.direct();
    };
  }

  private String because(Withheld withheld) {
    return switch (withheld) {
      case TOO_FEW -> messages.few();
      case KNOWN -> messages.hub();
      case REVEALS_OTHERS -> messages.other();
      case CHANGED_TOO_LITTLE -> messages.same();
      case ALL_ALIKE -> messages.alike();
    };
  }
}
