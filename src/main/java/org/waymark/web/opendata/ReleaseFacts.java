package org.waymark.web.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.waymark.benchmark.release.Release;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.peers.PeerWords;

/** Says what a release covers. */
@ApplicationScoped
class ReleaseFacts {

  private final OpenDataMessages messages;
  private final PeerWords peers;
  private final Speaker speaker;

  ReleaseFacts(@Spoken OpenDataMessages messages, PeerWords peers, Speaker speaker) {
    this.messages = messages;
    this.peers = peers;
    this.speaker = speaker;
  }

  List<String> of(Release release) {
    var facts = new ArrayList<String>();
    facts.add(messages.released(speaker.day(release.releasedAt())));
    facts.add(messages.period(peers.when(release)));
    facts.add(messages.atLeast(release.minimumFirms()));
    if (release.demonstration()) {
      facts.add(messages.invented());
    }
    return facts;
  }
}
