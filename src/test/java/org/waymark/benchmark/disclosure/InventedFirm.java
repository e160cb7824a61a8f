package org.waymark.benchmark.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.ladder.CellKey;

/** One invented firm and every score with which it was ever counted. */
final class InventedFirm {

  private final List<UUID> knownBy;
  private final List<Stay> over = new ArrayList<>();
  private @Nullable Stay own;
  private @Nullable Stay found;
  private boolean gone;

  private final UUID id = UUID.randomUUID();
  private UUID assessment = UUID.randomUUID();
  private UUID validation = UUID.randomUUID();

  InventedFirm(CellKey place, long round, List<UUID> knownBy) {
    this.knownBy = knownBy;
    this.own = stay(place, Basis.SELF, round);
  }

  private static Stay stay(CellKey place, Basis basis, long from) {
    return new Stay(place, basis, List.of(new Span(from, null)));
  }

  List<UUID> knownBy() {
    return knownBy;
  }

  UUID id() {
    return id;
  }

  /** What it handed in last. */
  UUID assessment() {
    return assessment;
  }

  /** What was found of it last; empty where nothing was. */
  Optional<UUID> validation() {
    return Optional.ofNullable(found == null ? null : validation);
  }

  /** Those that are over first, as they ended. */
  List<Stay> stays() {
    var stays = new ArrayList<>(over);
    if (own != null) {
      stays.add(own);
    }
    if (found != null) {
      stays.add(found);
    }
    return stays;
  }

  CellKey place() {
    return latest().finest();
  }

  private Stay latest() {
    if (own == null) {
      throw new IllegalStateException("the firm has left");
    }
    return own;
  }

  boolean isGone() {
    return gone;
  }

  boolean counts() {
    return own != null && own.spans().getLast().until() == null;
  }

  void handsIn(CellKey place, long round) {
    ends(round);
    own = stay(place, Basis.SELF, round);
    assessment = UUID.randomUUID();
  }

  void leaves(long round) {
    ends(round);
    gone = true;
  }

  private void ends(long round) {
    for (var stay : new Stay[] {own, found}) {
      if (stay != null) {
        over.add(closed(stay, round));
      }
    }
    own = null;
    found = null;
  }

  /** For the first time, or anew: then it is another finding. */
  void isValidated(long round) {
    if (found != null) {
      over.add(closed(found, round));
    }
    found = stay(place(), Basis.VALIDATED, round);
    validation = UUID.randomUUID();
  }

  void takesConsentBack(long round) {
    own = closed(latest(), round);
    found = found == null ? null : closed(found, round);
  }

  void agreesAgain(long round) {
    own = open(latest(), round);
    found = found == null ? null : open(found, round);
  }

  private static Stay closed(Stay stay, long round) {
    var spans = new ArrayList<>(stay.spans());
    spans.add(new Span(spans.removeLast().from(), round));
    // What was found and replaced within one round was never counted.
    spans.removeIf(span -> span.until() != null && span.from() >= span.until());
    return new Stay(stay.finest(), stay.basis(), spans);
  }

  private static Stay open(Stay stay, long round) {
    var spans = new ArrayList<>(stay.spans());
    spans.add(new Span(round, null));
    return new Stay(stay.finest(), stay.basis(), spans);
  }
}
