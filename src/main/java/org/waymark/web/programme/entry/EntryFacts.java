package org.waymark.web.programme.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.waymark.programme.Offer.Permanence;
import org.waymark.programme.Programme;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.programme.ConditionWords;
import org.waymark.web.layout.programme.OfferWords;
import org.waymark.web.layout.programme.TermWords;
import org.waymark.web.layout.topic.TopicWords;
import org.waymark.web.programme.row.DirectoryMessages;

/** Says what a programme gives and what it takes. */
@ApplicationScoped
class EntryFacts {

  private final TermWords terms;
  private final TopicWords topics;
  private final OfferWords offers;
  private final ConditionWords conditions;
  private final DirectoryMessages messages;

  EntryFacts(
      TermWords terms,
      TopicWords topics,
      OfferWords offers,
      ConditionWords conditions,
      @Spoken DirectoryMessages messages) {
    this.terms = terms;
    this.topics = topics;
    this.offers = offers;
    this.conditions = conditions;
    this.messages = messages;
  }

  SummaryList of(Programme programme) {
    var offer = programme.offer();
    var rows = new ArrayList<SummaryList.Row>();
    rows.add(row(messages.whatItIs(), plain(offer.kinds().stream().map(terms::of).toList())));
    rows.add(
        row(messages.helpsWith(), plain(programme.topics().stream().map(topics::of).toList())));
    rows.add(row(messages.where(), List.of(conditions.where(programme.eligibility().coverage()))));
    rows.add(row(messages.cost(), List.of(offers.cost(offer.cost()))));
    var money = terms.of(offer.funding());
    if (!money.isEmpty()) {
      rows.add(row(messages.money(), money));
    }
    rows.add(row(messages.lasts(), plain(List.of(lasts(offer.permanence())))));
    return new SummaryList(rows);
  }

  private String lasts(Permanence permanence) {
    return switch (permanence) {
      case PERMANENT -> messages.lastsPermanent();
      case CALL -> messages.lastsCall();
    };
  }

  private static List<Text> plain(List<String> words) {
    return words.stream().map(Text::of).toList();
  }

  private static SummaryList.Row row(String key, List<Text> values) {
    return new SummaryList.Row(Text.of(key), values, List.of());
  }
}
