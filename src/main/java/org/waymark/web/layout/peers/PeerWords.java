package org.waymark.web.layout.peers;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.benchmark.Comparison;
import org.waymark.benchmark.ladder.Peers;
import org.waymark.benchmark.release.Release;
import org.waymark.benchmark.release.Status;
import org.waymark.kernel.SizeClass;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.PlaceWords;
import org.waymark.web.layout.profile.SectorWords;

/** The firms a score is compared with, as an owner would say it. */
@ApplicationScoped
public class PeerWords {

  private final PeerMessages messages;
  private final PlaceWords places;
  private final SectorWords sectors;
  private final Speaker speaker;

  public PeerWords(
      @Spoken PeerMessages messages, PlaceWords places, SectorWords sectors, Speaker speaker) {
    this.messages = messages;
    this.places = places;
    this.sectors = sectors;
    this.speaker = speaker;
  }

  /** For example "about 140 firms in the North East with up to 9 staff, July to September 2026". */
  public String inFull(Comparison.Compared compared) {
    var others = of(compared.peers());
    var months = when(compared.release());
    return compared.whole().status() == Status.EARLY
        ? messages.earlyFirmsAndWhen(others, months)
        : messages.firmsAndWhen(compared.whole().firms(), others, months);
  }

  /** The months whose scores a release counts. */
  public String when(Release release) {
    var from = speaker.month(release.from());
    var to = speaker.month(release.to());
    return from.equals(to) ? from : messages.fromTo(from, to);
  }

  /** For example "firms in the North East with up to 9 staff". */
  public String of(Peers peers) {
    return switch (peers) {
      case Peers.InRegionOfSizeAndSector(var region, var size, var sector) ->
          messages.ofSector(sectors.firmsIn(sector), places.in(region), staff(size));
      case Peers.InRegionOfSize(var region, var size) ->
          messages.ofSize(places.in(region), staff(size));
      case Peers.InRegion(var region) -> messages.inPlace(places.in(region));
      case Peers.InNation(var nation) -> messages.inPlace(places.in(nation));
      case Peers.InUnitedKingdom() -> messages.inPlace(places.inUnitedKingdom());
    };
  }

  /** An owner knows how many people work there, not what statisticians call a micro firm. */
  private String staff(SizeClass size) {
    return switch (size) {
      case MICRO -> messages.staffMicro();
      case SMALL -> messages.staffSmall();
      case MEDIUM -> messages.staffMedium();
      case LARGE -> messages.staffLarge();
    };
  }
}
