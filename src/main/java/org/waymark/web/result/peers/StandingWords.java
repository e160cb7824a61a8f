package org.waymark.web.result.peers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.waymark.benchmark.Comparison;
import org.waymark.benchmark.Comparison.Finer;
import org.waymark.benchmark.Placement;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.benchmark.release.Release;
import org.waymark.benchmark.release.Status;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.peers.PeerMessages;
import org.waymark.web.layout.peers.PeerWords;

/** Where a firm stands among others, and what that rests on, as sentences. */
@ApplicationScoped
public class StandingWords {

  /** Beyond these shares no number is given: a firm learns as much from "nearly all". */
  private static final int NEARLY_NONE = 1;

  private static final int NEARLY_ALL = 99;

  private final PeerMessages messages;
  private final PeerWords peers;

  StandingWords(@Spoken PeerMessages messages, PeerWords peers) {
    this.messages = messages;
    this.peers = peers;
  }

  /** For example "Higher than about 62% of the 140 firms in the North East ...". */
  public String place(Comparison.Compared compared) {
    var others = peers.of(compared.peers());
    var whole = compared.whole();
    var place = whole.status() == Status.EARLY ? early(whole, others) : among(whole, others);
    return place + " " + messages.mayBeFrom(whole.low(), whole.high());
  }

  private String early(Placement whole, String others) {
    return whole.isClear()
        ? messages.early(others, whole.percentBelow())
        : messages.earlyNoClearDifference(others);
  }

  private String among(Placement whole, String others) {
    if (!whole.isClear()) {
      return messages.noClearDifference(whole.firms(), others);
    }
    if (whole.percentBelow() <= NEARLY_NONE) {
      return messages.lowerThanNearlyAll(whole.firms(), others);
    }
    return whole.percentBelow() >= NEARLY_ALL
        ? messages.higherThanNearlyAll(whole.firms(), others)
        : messages.higherThan(whole.percentBelow(), whole.firms(), others);
  }

  /** When the others were counted, and why no finer group is shown. */
  public String basis(Release release, List<Finer> withheld) {
    var sentences = new ArrayList<String>();
    sentences.add(messages.period(peers.when(release), release.id()));
    say(withheld, Withheld.TOO_FEW, few -> messages.tooFew(release.minimumFirms(), few), sentences);
    say(withheld, Withheld.REVEALS_OTHERS, messages::wouldReveal, sentences);
    return String.join(" ", sentences);
  }

  private void say(
      List<Finer> withheld,
      Withheld because,
      Function<String, String> sentence,
      List<String> sentences) {
    var groups =
        withheld.stream()
            .filter(finer -> finer.because() == because)
            .map(finer -> peers.of(finer.peers()))
            .reduce(messages::either);
    groups.map(sentence).ifPresent(sentences::add);
  }
}
