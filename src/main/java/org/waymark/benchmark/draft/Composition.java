package org.waymark.benchmark.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.disclosure.DisclosureControl;
import org.waymark.benchmark.disclosure.Figure;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Distribution;
import org.waymark.benchmark.release.Measure;

/** Makes the figures of a draft from what was counted and what was ever published. Pure. */
public final class Composition {

  private static final int FEW_OF_WHOLE = 5;

  private final Tally tally;
  private final Past past;
  private final DisclosureControl control;
  private final int minimum;
  private final long round;
  private final List<DraftCell> cells = new ArrayList<>();

  /** Groups whose whole score is told anew: their sections may be. */
  private final Map<Basis, Set<CellKey>> renewed = new EnumMap<>(Basis.class);

  /**
   * What was published before.
   *
   * @param figures counted for some release, of each measure
   * @param current cells of the current release, which stay where too little has changed
   */
  public record Past(Map<Measure, Set<Figure>> figures, Map<Place, Cell> current) {

    Set<Figure> figures(Measure measure) {
      return figures.getOrDefault(measure, Set.of());
    }

    @Nullable Cell current(Measure measure, Figure figure) {
      return current.get(new Place(measure, figure.basis(), figure.cell()));
    }
  }

  /** Where a cell stands, whatever the release. */
  public record Place(Measure measure, Basis basis, CellKey group) {}

  private Composition(Tally tally, Past past, int minimum, long round) {
    this.tally = tally;
    this.past = past;
    this.control = new DisclosureControl(minimum);
    this.minimum = minimum;
    this.round = round;
  }

  /**
   * The figures of a round.
   *
   * @param minimum fewest firms anything published may be about
   */
  public static List<DraftCell> of(Tally tally, Past past, int minimum, long round) {
    var composition = new Composition(tally, past, minimum, round);
    // In order: the whole of a questionnaire comes before its sections.
    tally.measures().forEach(composition::add);
    return List.copyOf(composition.cells);
  }

  private void add(Measure measure) {
    var decision =
        control.decide(tally.strands(measure), past.figures(measure), round, alike(measure));
    var withheld = new HashMap<>(decision.withheld());
    var published = new TreeSet<Figure>(Composition::inOrder);
    for (var figure : decision.published()) {
      var because = because(measure, figure);
      if (because == null) {
        published.add(figure);
      } else {
        withheld.put(figure, because);
      }
    }
    var back =
        withheld.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(Composition::inOrder))
            .map(kept -> keptBack(measure, kept.getKey(), kept.getValue()))
            .toList();
    for (var basis : Basis.values()) {
      tell(measure, basis, published, back);
    }
    cells.addAll(back);
  }

  private Set<Figure> alike(Measure measure) {
    var alike = new HashSet<Figure>();
    for (var basis : Basis.values()) {
      tally
          .scores(measure, basis)
          .forEach(
              (group, scores) -> {
                if (scores.firms() >= minimum && scores.alike(minimum)) {
                  alike.add(new Figure(group, basis, round));
                }
              });
    }
    return alike;
  }

  private static int inOrder(Figure one, Figure other) {
    var byGroup = one.cell().compareTo(other.cell());
    return byGroup != 0 ? byGroup : one.basis().compareTo(other.basis());
  }

  /** Why a figure that could be told is not; null where it is. */
  private @Nullable Withheld because(Measure measure, Figure figure) {
    if (solvable(measure, scores(measure, figure))) {
      return Withheld.REVEALS_OTHERS;
    }
    if (measure.whole() || renewed.getOrDefault(figure.basis(), Set.of()).contains(figure.cell())) {
      return null;
    }
    // A report speaks of one group of firms, counted once: sections go with their whole.
    return Withheld.CHANGED_TOO_LITTLE;
  }

  /**
   * Of a section everybody can see which scores are possible, sometimes three. The mean and scatter
   * of few firms fit one way to share them out, and what two groups tell fits one way for those in
   * only one of them; so no section of fewer firms than fill bins is told, whatever they score. Of
   * more, one with few scores is told where each has enough firms, as bins of single scores. Of a
   * whole nobody knows which of 101 scores there are.
   */
  private boolean solvable(Measure measure, Histogram scores) {
    return measure.whole()
        ? scores.solvable(FEW_OF_WHOLE, minimum)
        : !scores.inBins() || scores.solvable(Bins.FEW_SCORES, minimum);
  }

  private Histogram scores(Measure measure, Figure figure) {
    return Objects.requireNonNull(tally.scores(measure, figure.basis()).get(figure.cell()));
  }

  /**
   * @param back what is not told anew; some of it stays as it was
   */
  private void tell(
      Measure measure, Basis basis, Collection<Figure> published, Collection<DraftCell> back) {
    var groups = new TreeSet<CellKey>();
    published.stream()
        .filter(figure -> figure.basis() == basis)
        .forEach(figure -> groups.add(figure.cell()));
    if (measure.whole()) {
      renewed.put(basis, groups);
    }
    var scores = tally.scores(measure, basis);
    var staying =
        back.stream()
            .filter(cell -> cell.basis() == basis)
            .map(DraftCell::cell)
            .filter(Objects::nonNull)
            .toList();
    Estimation.of(groups, scores, staying)
        .forEach((group, told) -> cells.add(cell(new Place(measure, basis, group), told)));
  }

  private DraftCell cell(Place place, Estimation.Told told) {
    var scores =
        Objects.requireNonNull(tally.scores(place.measure(), place.basis()).get(place.group()));
    var cell =
        new Cell(
            place.group(),
            place.measure(),
            place.basis(),
            scores.roundedFirms(),
            null,
            scores.status(),
            told.distribution(),
            told.distribution().quartiles(),
            Estimation.published(told.mean(), scores));
    return new DraftCell(place.group(), place.measure(), place.basis(), scores.firms(), null, cell);
  }

  /**
   * What was published earlier stays, unless there are too few firms left to stand for; or it is a
   * section of fewer than fill bins, as releases once told it.
   */
  private DraftCell keptBack(Measure measure, Figure figure, Withheld because) {
    var current = because == Withheld.TOO_FEW ? null : past.current(measure, figure);
    var tellable =
        current != null && (measure.whole() || current.firms() >= Distribution.FEWEST_IN_BINS);
    var stays = tellable ? current : null;
    return new DraftCell(
        figure.cell(), measure, figure.basis(), scores(measure, figure).firms(), because, stays);
  }
}
