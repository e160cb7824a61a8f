package org.waymark.web.result.support;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.benchmark.official.OfficialFigure;
import org.waymark.recommendation.Need;
import org.waymark.report.AssessmentReport;
import org.waymark.report.NeedInContext;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.peers.PeerWords;
import org.waymark.web.layout.programme.OfferWords;
import org.waymark.web.result.peers.GroupWords;

/** How much a firm needs a programme, beside other firms where something is published of them. */
@ApplicationScoped
public class NeedWords {

  private final SupportMessages messages;
  private final OfferWords offers;
  private final PeerWords peers;
  private final GroupWords groups;
  private final Speaker speaker;

  NeedWords(
      @Spoken SupportMessages messages,
      OfferWords offers,
      PeerWords peers,
      GroupWords groups,
      Speaker speaker) {
    this.messages = messages;
    this.offers = offers;
    this.peers = peers;
    this.groups = groups;
    this.speaker = speaker;
  }

  /** For example "Helps with 20 of your 38 missing points. On Backups you have 22 of 100 ...". */
  public Text of(Need need, AssessmentReport report) {
    var help = Text.of(offers.help(need));
    return NeedInContext.of(need, report)
        .map(found -> help.then(Text.of(" ")).then(of(found)))
        .orElse(help);
  }

  private Text of(NeedInContext found) {
    return switch (found) {
      case NeedInContext.OnSection on ->
          speaker
              .text(on.section().title())
              .within(
                  messages.besideSection(
                      Text.SLOT, on.points(), peers.of(on.peers()), on.middle()));
      case NeedInContext.OnPractice(var practice) -> Text.of(published(practice.figure()));
    };
  }

  private String published(OfficialFigure figure) {
    return messages.besidePractice(
        figure.period(),
        figure.percent().stripTrailingZeros().toPlainString(),
        groups.of(figure),
        figure.in(speaker.language()).practice());
  }
}
