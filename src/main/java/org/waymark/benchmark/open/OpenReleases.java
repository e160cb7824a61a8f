package org.waymark.benchmark.open;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.BenchmarkConfig;
import org.waymark.benchmark.release.Measure;
import org.waymark.benchmark.release.Release;
import org.waymark.benchmark.release.Releases;
import org.waymark.kernel.Region;

/**
 * Releases that anybody may read: those of real firms, or of invented ones where there are such.
 */
@ApplicationScoped
public class OpenReleases {

  /** Rungs of groups as wide as a region: their rows are listed also where nothing is told. */
  private static final List<String> WIDE = List.of("uk", "nation", "region");

  private static final Comparator<OpenRow> ORDER =
      Comparator.comparing(OpenRow::basis).thenComparing(OpenRow::group);

  private final Releases releases;
  private final OpenRows rows;
  private final BenchmarkConfig config;
  private final String method;

  /**
   * @param publicAddress where people reach the service, for files that are read elsewhere
   */
  OpenReleases(
      Releases releases,
      OpenRows rows,
      BenchmarkConfig config,
      @ConfigProperty(name = "waymark.public-address") Optional<URI> publicAddress) {
    this.releases = releases;
    this.rows = rows;
    this.config = config;
    this.method =
        publicAddress.map(address -> address.resolve(Terms.METHOD).toString()).orElse(Terms.METHOD);
  }

  /** Address of the page that says how figures are made; a path while no address is set. */
  public String method() {
    return method;
  }

  /**
   * How many more figures there are than a page of wide groups shows.
   *
   * @param withheld those of which the reason alone is told
   */
  public record Finer(int told, int withheld) {}

  /** Every one of them, the latest first. */
  public List<Release> all() {
    return releases.published().stream()
        .filter(release -> release.demonstration() == config.demonstration())
        .toList();
  }

  /** The one that reports compare with now. */
  public Optional<OpenRelease> current() {
    return releases.current(config.demonstration()).map(release -> open(release, true));
  }

  /** One of them by its number. */
  public Optional<OpenRelease> find(long id) {
    return releases.find(id, config.demonstration()).map(release -> open(release, isCurrent(id)));
  }

  private boolean isCurrent(long id) {
    return releases.current(config.demonstration()).filter(now -> now.id() == id).isPresent();
  }

  private OpenRelease open(Release release, boolean current) {
    return new OpenRelease(release, current, rows.measures(release), method);
  }

  /**
   * Its figures in a fixed order; of every other group on the ladder there are too few firms. They
   * are read while they are gone through, those of one score at a time: a release may be larger
   * than the memory, and nothing waits for whoever takes long over it.
   */
  public Stream<OpenRow> rows(OpenRelease open, Wanted wanted) {
    return open.measures().stream()
        .filter(wanted::includes)
        .flatMap(measure -> rows(open.release(), measure, wanted).stream());
  }

  /** Those of groups as wide as a region, about one score, by the firms' own word. */
  public List<OpenRow> wide(OpenRelease open, Measure measure) {
    return WIDE.stream()
        .flatMap(rung -> rows(open.release(), measure, Wanted.ofRung(rung)).stream())
        .toList();
  }

  /** The others of the same series: of finer groups, of sections, and of what advisers found. */
  public Finer finer(OpenRelease open, Measure measure) {
    var found = rows.finer(open.release(), measure);
    var tooFew = found.sections() * wideGroups().size() - found.wide();
    return new Finer(found.told(), found.withheld() + tooFew);
  }

  private List<OpenRow> rows(Release release, Measure measure, Wanted wanted) {
    var found = new ArrayList<>(rows.told(release, measure, wanted));
    found.addAll(rows.withheld(release, measure, wanted));
    found.addAll(tooFew(measure, wanted, found));
    found.sort(ORDER);
    return found;
  }

  /** Wide groups that have no figure are listed all the same, so that a gap is seen as one. */
  private static List<OpenRow> tooFew(Measure measure, Wanted wanted, List<OpenRow> found) {
    var there = new HashSet<CellKey>();
    found.stream().filter(row -> row.basis() == Basis.SELF).forEach(row -> there.add(row.group()));
    return wideGroups().stream()
        .filter(group -> wanted.includes(group, Basis.SELF) && !there.contains(group))
        .map(group -> OpenRow.withheld(group, measure, Basis.SELF, Withheld.TOO_FEW))
        .toList();
  }

  private static List<CellKey> wideGroups() {
    return Stream.concat(
            Stream.of(CellKey.UK, CellKey.ENGLAND),
            Stream.of(Region.values())
                .map(region -> new CellKey("region", region.itlCode(), null, null)))
        .toList();
  }
}
