package org.waymark.web.programme.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.Status;
import org.waymark.programme.directory.Listed;
import org.waymark.programme.directory.SuggestInstead;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.programme.OfferWords;
import org.waymark.web.programme.row.DirectoryMessages;
import org.waymark.web.programme.row.ListRows;

/** Says whether a programme is open, and what to try where it has closed. */
@ApplicationScoped
class EntryStanding {

  private final SuggestInstead suggestInstead;
  private final CouncilAreas areas;
  private final ListRows rows;
  private final OfferWords offers;
  private final Said said;

  EntryStanding(
      SuggestInstead suggestInstead,
      CouncilAreas areas,
      ListRows rows,
      OfferWords offers,
      Said said) {
    this.suggestInstead = suggestInstead;
    this.areas = areas;
    this.rows = rows;
    this.offers = offers;
    this.said = said;
  }

  /** How it is put. */
  @ApplicationScoped
  static class Said {

    private final DirectoryMessages messages;
    private final Speaker speaker;

    Said(@Spoken DirectoryMessages messages, Speaker speaker) {
      this.messages = messages;
      this.speaker = speaker;
    }

    String closed(Status status) {
      var day = status.lastDay();
      if (day != null) {
        return messages.closedOn(speaker.day(day));
      }
      return messages.closedBy(
          status.approximate() ? speaker.month(status.asOf()) : speaker.day(status.asOf()));
    }

    @Nullable String notForFirms(boolean forFirms) {
      return forFirms ? null : messages.notForFirms();
    }
  }

  EntryPage.Standing of(Listed listed) {
    var programme = listed.programme();
    var closed = listed.closed();
    return new EntryPage.Standing(
        offers.freshness(listed.freshness()),
        closed ? said.closed(listed.freshness().status()) : null,
        closed
            ? suggestInstead.instead(programme, areas.all()).stream().map(rows::of).toList()
            : List.of(),
        said.notForFirms(programme.listing().forFirms()));
  }
}
