package org.waymark.web.programme.row;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.programme.directory.Listed;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.programme.OfferWords;
import org.waymark.web.layout.programme.TermWords;

/** Says in a few lines what a programme is. */
@ApplicationScoped
public class ListRows {

  private final TermWords terms;
  private final OfferWords offers;
  private final Speaker speaker;

  ListRows(TermWords terms, OfferWords offers, Speaker speaker) {
    this.terms = terms;
    this.offers = offers;
    this.speaker = speaker;
  }

  /** The lines of a programme. */
  public ListRow of(Listed listed) {
    var programme = listed.programme();
    var offer = programme.offer();
    return new ListRow(
        speaker.english(programme.name()),
        ListRow.href(listed),
        speaker.english(programme.listing().provider()),
        Stream.concat(
                offer.kinds().stream().map(terms::of), Stream.of(terms.of(offer.cost().charge())))
            .collect(Collectors.joining(" · ")),
        offers.freshness(listed.freshness()));
  }
}
