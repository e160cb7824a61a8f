package org.waymark.web.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.benchmark.release.Release;
import org.waymark.web.layout.language.Spoken;

/** Makes the list of releases. */
@ApplicationScoped
class ReleasesView {

  private final ReleaseFacts facts;
  private final OpenDataMessages messages;

  ReleasesView(ReleaseFacts facts, @Spoken OpenDataMessages messages) {
    this.facts = facts;
    this.messages = messages;
  }

  /**
   * @param releases the latest first: reports compare with it
   */
  ReleasesPage page(List<Release> releases) {
    return new ReleasesPage(
        IntStream.range(0, releases.size()).mapToObj(i -> row(releases.get(i), i == 0)).toList());
  }

  private ReleasesPage.Row row(Release release, boolean current) {
    return new ReleasesPage.Row(
        messages.release(release.id()),
        OpenDataPages.PATH + "/" + release.id(),
        current,
        facts.of(release));
  }
}
