package org.waymark.benchmark.official;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.benchmark.estimate.Interval;
import org.waymark.benchmark.official.OfficialFigure.Provenance;
import org.waymark.benchmark.official.OfficialFigures.Figure;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Region;
import org.waymark.reference.ReferenceTable;

/** One line of published figures, refused unless it says what it is and where it comes from. */
record FigureLine(ReferenceTable.Row row) {

  private static final Set<String> CODES = Breakdown.codes();

  /** The year the bundled figures were compiled in: nothing published later can be among them. */
  private static final int COMPILED = 2026;

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20|21)\\d{2}\\b");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Names that publishers write in place of codes, spelt as {@link #plain} spells them. */
  private static final Set<String> NAMES =
      Stream.of(
              Arrays.stream(Region.values()).map(Enum::name),
              Arrays.stream(Region.values()).map(Region::itlCode),
              Arrays.stream(Nation.values()).map(Enum::name),
              Arrays.stream(Nation.values()).map(Nation::code),
              Stream.of("UK", "UNITED_KINGDOM", "GREAT_BRITAIN"))
          .flatMap(names -> names)
          .collect(Collectors.toUnmodifiableSet());

  /** The group it is about; empty where the publisher's group has other limits than ours. */
  String group() {
    var group = row.textIfAny("applies_to").orElse("");
    if (!group.isEmpty() && !CODES.contains(group)) {
      throw NAMES.contains(plain(group))
          ? row.refused("a place goes by its ONS code, never by a name: " + group)
          : row.refused("no group has the code " + group);
    }
    return group;
  }

  private static String plain(String name) {
    return name.toUpperCase(Locale.UK).replaceAll("[^A-Z]+", "_");
  }

  boolean percentage() {
    return row.text("unit").equals("%");
  }

  Provenance provenance() {
    row.text("population");
    notLater("year");
    notLater("edition");
    var via = row.textIfAny("via").orElse(null);
    if ("memory".equalsIgnoreCase(via)) {
      throw row.refused("it was remembered and not read anywhere");
    }
    return new Provenance(
        new OfficialFigure.Publication(
            row.text("source_title"), row.text("publisher"), row.text("edition")),
        licence(),
        address(),
        via);
  }

  private void notLater(String column) {
    YEAR.matcher(row.text(column))
        .results()
        .mapToInt(found -> Integer.parseInt(found.group()))
        .filter(year -> year > COMPILED)
        .findFirst()
        .ifPresent(
            year -> {
              throw row.refused(
                  "%s %d is yet to come: these figures were compiled in %d"
                      .formatted(column, year, COMPILED));
            });
  }

  private String licence() {
    var licence = row.text("licence");
    if (!licence.startsWith("OGL v3.0") && !copyright()) {
      throw row.refused("nothing is known of the licence " + licence);
    }
    return licence;
  }

  /** Whether its publisher lets single facts be cited and no more. */
  boolean copyright() {
    return row.text("licence").equals("copyright; facts only");
  }

  private String address() {
    var address = row.text("url");
    if (!address.matches("https?://\\S+")) {
      throw row.refused("url is no address: " + address);
    }
    return address;
  }

  Figure figure() {
    var percent = percentOf("value");
    return new Figure(percent, precision(percent), provenance());
  }

  private Precision precision(BigDecimal percent) {
    var base = row.textIfAny("base").map(this::firms);
    var low = row.textIfAny("ci_low");
    var high = row.textIfAny("ci_high");
    if (low.isPresent() != high.isPresent()) {
      throw row.refused("an interval has two ends");
    }
    if (low.isPresent()) {
      return published(percent, percentOf("ci_low"), percentOf("ci_high"));
    }
    return base.<Precision>map(Precision.Asked::new).orElseGet(Precision.NotPublished::new);
  }

  private Precision published(BigDecimal percent, BigDecimal low, BigDecimal high) {
    if (low.compareTo(percent) > 0 || high.compareTo(percent) < 0) {
      throw row.refused(
          "the interval from %s to %s does not hold %s".formatted(low, high, percent));
    }
    return new Precision.Published(new Interval(low.doubleValue(), high.doubleValue()));
  }

  private int firms(String text) {
    if (!text.matches("[1-9]\\d{0,8}")) {
      throw row.refused("base is no number of firms: " + text);
    }
    return Integer.parseInt(text);
  }

  private BigDecimal percentOf(String column) {
    var text = row.text(column);
    try {
      var percent = new BigDecimal(text);
      if (percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0) {
        return percent;
      }
    } catch (NumberFormatException e) {
      throw row.refused(column + " is no number: " + text);
    }
    throw row.refused(column + " is no percentage from 0 to 100: " + text);
  }
}
