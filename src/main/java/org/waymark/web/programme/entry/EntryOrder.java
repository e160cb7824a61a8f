package org.waymark.web.programme.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.programme.Catalogue;
import org.waymark.programme.Programme;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Speaker;

/** Says what comes before a programme, and what it prepares for. */
@ApplicationScoped
class EntryOrder {

  private final Catalogue programmes;
  private final Speaker speaker;

  EntryOrder(Catalogue programmes, Speaker speaker) {
    this.programmes = programmes;
    this.speaker = speaker;
  }

  EntryPage.Order of(Programme programme) {
    var links = programme.links();
    return new EntryPage.Order(
        named(links.requires()), named(links.leadsTo()), named(links.supersedes()));
  }

  private List<Link> named(List<String> ids) {
    return ids.stream()
        .flatMap(id -> programmes.current().find(id).stream())
        .map(found -> new Link(speaker.english(found.name()), "/programmes/" + found.id()))
        .toList();
  }
}
