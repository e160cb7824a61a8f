package org.waymark.web.layout.gap;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Status;
import org.waymark.programme.Programme;
import org.waymark.report.gap.FindRegionalGaps.Found;
import org.waymark.report.gap.RegionalGap;
import org.waymark.web.layout.gap.GapPage.Mean;
import org.waymark.web.layout.gap.GapPage.Row;
import org.waymark.web.layout.gap.GapPage.Shown;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.peers.PeerWords;
import org.waymark.web.layout.profile.PlaceWords;

/** Says how regions stand beside the country, and what each figure rests on. */
@ApplicationScoped
class GapRows {

  private final GapMessages messages;
  private final PlaceWords places;
  private final PeerWords peers;
  private final Speaker speaker;

  GapRows(@Spoken GapMessages messages, PlaceWords places, PeerWords peers, Speaker speaker) {
    this.messages = messages;
    this.places = places;
    this.peers = peers;
    this.speaker = speaker;
  }

  /**
   * @param questionnaire its title
   */
  Shown of(Found found, String questionnaire) {
    var release = found.release();
    return new Shown(
        messages.basis(release.id(), peers.when(release)),
        messages.table(questionnaire),
        found.gaps().stream().map(this::row).toList());
  }

  private Row row(RegionalGap gap) {
    return new Row(
        places.of(gap.place()),
        speaker.text(gap.section().title()).words(),
        mean(gap.region()),
        mean(gap.nation()),
        difference(gap.behind()),
        help(gap),
        Stream.concat(gap.throughout().stream(), gap.inPart().stream())
            .map(Programme::name)
            .toList());
  }

  private Mean mean(Cell told) {
    var mean = told.mean();
    var notes = new ArrayList<String>();
    if (told.status() == Status.EARLY) {
      notes.add(messages.early());
    }
    var from = told.countedIn();
    if (from != null) {
      notes.add(messages.staysFrom(from));
    }
    return new Mean(
        messages.interval(points(mean.estimate()), points(mean.low()), points(mean.high())), notes);
  }

  private String difference(BigDecimal behind) {
    return switch (behind.signum()) {
      case 1 -> messages.behind(points(behind));
      case -1 -> messages.ahead(points(behind.negate()));
      default -> messages.level();
    };
  }

  private List<String> help(RegionalGap gap) {
    if (gap.withoutHelp()) {
      return List.of(messages.none());
    }
    var lines = new ArrayList<String>();
    if (!gap.throughout().isEmpty()) {
      lines.add(messages.throughout(gap.throughout().size()));
    }
    if (!gap.inPart().isEmpty()) {
      lines.add(messages.inPart(gap.inPart().size()));
    }
    return lines;
  }

  private static String points(BigDecimal points) {
    return points.toPlainString();
  }
}
