package org.waymark.benchmark.open;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Cell.Mean;
import org.waymark.benchmark.release.Cell.Quartiles;
import org.waymark.benchmark.release.Distribution;
import org.waymark.benchmark.release.Measure;
import org.waymark.benchmark.release.Release;
import org.waymark.benchmark.release.Status;

/** A small release: one questionnaire, four groups with figures and two without. */
final class Rows {

  static final Measure SKILLS = new Measure("skills", 1, Measure.WHOLE);
  static final Measure SECTION = new Measure("skills", 1, "tools");
  static final CellKey WALES = new CellKey("region", "TLL", null, null);
  static final CellKey SCOTLAND = new CellKey("region", "TLM", null, null);
  static final CellKey MICRO_IN_WALES = new CellKey("region-size", "TLL", "micro", null);

  static final Release RELEASE =
      new Release(
          7,
          Instant.parse("2026-10-01T02:00:00Z"),
          LocalDate.of(2026, 7, 1),
          LocalDate.of(2026, 9, 30),
          10,
          false);

  static final Release OF_INVENTED_FIRMS =
      new Release(8, RELEASE.releasedAt(), RELEASE.from(), RELEASE.to(), 10, true);

  private Rows() {}

  static OpenRelease release() {
    return release(Terms.METHOD);
  }

  static OpenRelease release(String method) {
    return new OpenRelease(RELEASE, true, List.of(SKILLS, SECTION), method);
  }

  static Stream<OpenRow> rows() {
    return Stream.of(
        told(CellKey.UK, SKILLS, 140),
        told(CellKey.UK, SECTION, 140),
        told(WALES, SKILLS, 35),
        told(MICRO_IN_WALES, SKILLS, 25),
        OpenRow.withheld(SCOTLAND, SKILLS, Basis.SELF, Withheld.REVEALS_OTHERS),
        OpenRow.withheld(CellKey.ENGLAND, SKILLS, Basis.SELF, Withheld.TOO_FEW));
  }

  /** The file of them. */
  static String csv() {
    return csv(RELEASE);
  }

  static String csv(Release release) {
    var file = new ByteArrayOutputStream();
    try {
      CellsCsv.write(release, rows(), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toString(StandardCharsets.UTF_8);
  }

  static OpenRow told(CellKey group, Measure measure, int firms) {
    return OpenRow.told(
        new Cell(
            group,
            measure,
            Basis.SELF,
            firms,
            null,
            firms >= 100 ? Status.DIRECT : firms >= 30 ? Status.SHRUNK : Status.EARLY,
            spread(),
            new Quartiles(points("34.0"), points("47.5"), points("61.0")),
            new Mean(
                points("47.3"),
                points("44.1"),
                points("50.5"),
                firms >= 100 ? points("47.9") : null)));
  }

  /** Half of the firms at 40 points and half at 55. */
  private static Distribution spread() {
    var parts =
        IntStream.range(0, Distribution.POINTS)
            .mapToObj(at -> at == 40 || at == 55 ? Distribution.PARTS / 2 : 0)
            .toList();
    return new Distribution(Collections.unmodifiableList(parts), BigDecimal.TEN);
  }

  private static BigDecimal points(String points) {
    return new BigDecimal(points);
  }
}
