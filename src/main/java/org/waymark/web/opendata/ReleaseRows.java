package org.waymark.web.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.open.OpenRow;
import org.waymark.benchmark.open.OpenRow.Told;
import org.waymark.benchmark.release.Status;
import org.waymark.kernel.Region;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.PlaceWords;

/** Says what a release tells about one group of firms, or why it tells nothing. */
@ApplicationScoped
class ReleaseRows {

  private final OpenDataMessages messages;
  private final PlaceWords places;

  ReleaseRows(@Spoken OpenDataMessages messages, PlaceWords places) {
    this.messages = messages;
    this.places = places;
  }

  ReleasePage.Row of(OpenRow row) {
    var told = row.told();
    return told == null ? withheld(row) : told(row, told);
  }

  private ReleasePage.Row withheld(OpenRow row) {
    return new ReleasePage.Row(place(row.group()), null, why(row.withheld()));
  }

  private ReleasePage.Row told(OpenRow row, Told told) {
    var firms = row.firms();
    var mean = told.mean();
    return new ReleasePage.Row(
        place(row.group()),
        new ReleasePage.Figures(
            firms == null ? messages.firmsEarly() : String.valueOf(firms),
            "%s (%s)"
                .formatted(
                    text(mean.estimate()), messages.fromTo(text(mean.low()), text(mean.high()))),
            text(told.quartiles().median()),
            messages.fromTo(text(told.quartiles().lower()), text(told.quartiles().upper()))),
        note(row, told));
  }

  private String note(OpenRow row, Told told) {
    var countedIn = told.countedIn();
    if (countedIn != null) {
      return messages.stays(countedIn);
    }
    if (told.status() != Status.EARLY) {
      return "";
    }
    // Nothing is wider than the United Kingdom.
    return row.group().equals(CellKey.UK) ? messages.earlyOfAll() : messages.early();
  }

  /** Why nothing is told, with the code that files use. */
  String why(@Nullable Withheld because) {
    if (because == null) {
      return "";
    }
    var reason =
        switch (because) {
          // Releases tell few and other alone.
          case TOO_FEW, KNOWN, CHANGED_TOO_LITTLE -> messages.withheldFew();
          case REVEALS_OTHERS, ALL_ALIKE -> messages.withheldOther();
        };
    return messages.withCode(reason, because.code());
  }

  /** The place of a wide group. */
  String place(CellKey group) {
    if (group.equals(CellKey.UK)) {
      return messages.unitedKingdom();
    }
    return group.equals(CellKey.ENGLAND)
        ? messages.england()
        : Region.ofItlCode(group.place()).map(places::of).orElseThrow();
  }

  private static String text(BigDecimal points) {
    return points.toPlainString();
  }
}
