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

  private final Catalogue catalogue;
  private final Speaker speaker;

  EntryOrder(Catalogue catalogue, Speaker speaker) {
    this.catalogue = catalogue;
    this.speaker = speaker;
  }

  EntryPage.Order of(Programme programme) {
    var links = programme.links();
    return new EntryPage.Order(
        named(links.requires()), named(links.leadsTo()), named(links.supersedes()));
  }

  private List<Link> named(List<String> ids) {
    return ids.stream()
        .flatMap(id -> catalogue.current().find(id).stream())
        .map(found -> new Link(speaker.english(found.name()), "/programmes/" + found.id()))
        .toList();
  }
}
