package org.waymark.web.programme.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.waymark.programme.Evidence.Source;
import org.waymark.programme.directory.Listed;
import org.waymark.programme.exchange.SchemaOrg;
import org.waymark.programme.exchange.Site;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.programme.ConditionWords;

/** Makes the page of one programme. */
@ApplicationScoped
public class EntryView {

  private final EntryFacts facts;
  private final EntryStanding standing;
  private final EntryCheck check;
  private final EntryOrder order;
  private final ConditionWords conditions;
  private final Speaker speaker;

  EntryView(Parts parts, ConditionWords conditions, Speaker speaker) {
    this.facts = parts.facts;
    this.standing = parts.standing;
    this.check = parts.check;
    this.order = parts.order;
    this.conditions = conditions;
    this.speaker = speaker;
  }

  /** Those who make its parts. */
  @Singleton
  static class Parts {

    private final EntryFacts facts;
    private final EntryStanding standing;
    private final EntryCheck check;
    private final EntryOrder order;

    Parts(EntryFacts facts, EntryStanding standing, EntryCheck check, EntryOrder order) {
      this.facts = facts;
      this.standing = standing;
      this.check = check;
      this.order = order;
    }
  }

  /**
   * The whole page.
   *
   * @param request may carry what a firm says about itself
   * @param service address of the service itself
   */
  public EntryPage page(Listed listed, UriInfo request, URI service) {
    var programme = listed.programme();
    return new EntryPage(
        head(listed, new Site(service)),
        standing.of(listed),
        facts.of(programme),
        order.of(programme),
        conditions.of(programme.eligibility()),
        programme.offer().remarks().stream().map(speaker::english).toList(),
        programme.evidence().sources().stream().map(EntryView::link).toList(),
        check.of(listed, request));
  }

  private EntryPage.Head head(Listed listed, Site site) {
    var programme = listed.programme();
    return new EntryPage.Head(
        speaker.english(programme.name()),
        speaker.english(programme.listing().provider()),
        site.page(programme.id()),
        programme.url().orElse(null),
        JsonLd.of(SchemaOrg.about(listed, site)));
  }

  private static Link link(Source source) {
    return new Link(source.url(), source.url());
  }
}
