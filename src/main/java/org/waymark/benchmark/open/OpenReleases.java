package org.waymark.benchmark.open;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  private static final Comparator<OpenRow> ORDER =
      Comparator.comparing(OpenRow::measure)
          .thenComparing(OpenRow::basis)
          .thenComparing(OpenRow::group);

  private final Releases releases;
  private final BenchmarkConfig config;

  OpenReleases(Releases releases, BenchmarkConfig config) {
    this.releases = releases;
    this.config = config;
  }

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
    var rows = new ArrayList<OpenRow>();
    releases.cells(release).stream().map(OpenRow::told).forEach(rows::add);
    releases
        .withheld(release)
        .forEach(
            kept ->
                rows.add(
                    OpenRow.withheld(kept.group(), kept.measure(), kept.basis(), kept.because())));
    return new OpenRelease(
        release,
        current,
        Stream.concat(rows.stream(), tooFew(rows).stream()).sorted(ORDER).toList());
  }

  /** Wide groups that have no figure are listed all the same, so that a gap is seen as one. */
  private static List<OpenRow> tooFew(List<OpenRow> rows) {
    var there = new HashSet<>();
    rows.forEach(row -> there.add(List.of(row.measure(), row.basis(), row.group())));
    var missing = new ArrayList<OpenRow>();
    for (var measure : rows.stream().map(OpenRow::measure).distinct().toList()) {
      for (var group : wideGroups()) {
        if (!there.contains(List.of(measure, Basis.SELF, group))) {
          missing.add(tooFew(measure, group));
        }
      }
    }
    return missing;
  }

  private static OpenRow tooFew(Measure measure, CellKey group) {
    return OpenRow.withheld(group, measure, Basis.SELF, Withheld.TOO_FEW);
  }

  private static List<CellKey> wideGroups() {
    return Stream.concat(
            Stream.of(CellKey.UK, CellKey.ENGLAND),
            Stream.of(Region.values())
                .map(region -> new CellKey("region", region.itlCode(), null, null)))
        .toList();
  }
}
