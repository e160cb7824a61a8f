package org.waymark.benchmark.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.reference.ReferenceTable;

/** What does not get in among the official figures, and why. */
class RefusedLinesTest {

  @Test
  void aLineThatSaysAllItMustIsAccepted() {
    assertThatCode(() -> read(line(""))).doesNotThrowAnyException();
    assertThatCode(() -> read(line("base=1200; ci_low=40; ci_high=47.5; via=a note")))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "indicator",
        "population",
        "year",
        "source_title",
        "publisher",
        "edition",
        "licence",
        "url",
        "value",
        "unit"
      })
  void aLineWithoutAnyOfWhatItMustSayIsRefused(String column) {
    assertRefused(column + "=", "column " + column + " is empty");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          applies_to=North East        | a place goes by its ONS code, never by a name: North East
          applies_to=Yorkshire and the Humber | a place goes by its ONS code, never by a name: Yorkshire and the Humber
          applies_to=Wales             | a place goes by its ONS code, never by a name: Wales
          applies_to=TLC               | a place goes by its ONS code, never by a name: TLC
          applies_to=SCT               | a place goes by its ONS code, never by a name: SCT
          applies_to=UK                | a place goes by its ONS code, never by a name: UK
          applies_to=E12000010         | no group has the code E12000010
          applies_to=tiny              | no group has the code tiny
          year=2031/32                 | year 2031 is yet to come: these figures were compiled in 2026
          edition=2027                 | edition 2027 is yet to come: these figures were compiled in 2026
          value=147                    | value is no percentage from 0 to 100: 147
          value=-1                     | value is no percentage from 0 to 100: -1
          value=many                   | value is no number: many
          base=0                       | base is no number of firms: 0
          base=-12                     | base is no number of firms: -12
          base=some                    | base is no number of firms: some
          base=10.5                    | base is no number of firms: 10.5
          ci_low=45; ci_high=50        | the interval from 45 to 50 does not hold 43
          ci_low=30; ci_high=42        | the interval from 30 to 42 does not hold 43
          ci_low=50; ci_high=40        | the interval from 50 to 40 does not hold 43
          ci_low=40                    | an interval has two ends
          ci_low=40; ci_high=101       | ci_high is no percentage from 0 to 100: 101
          licence=unknown              | nothing is known of the licence unknown
          url=the usual place          | url is no address: the usual place
          via=memory                   | it was remembered and not read anywhere
          """)
  void aLineThatCannotBeTrueIsRefused(String changes, String reason) {
    assertRefused(changes, reason);
  }

  @Test
  void theSameFigureTwiceIsRefused() {
    assertThatThrownBy(() -> read(line(""), line("value=44")))
        .hasMessage("figures.csv, line 3: the figure for micro is listed twice");
  }

  @Test
  void aTitleWithTwoPublishersOrEditionsIsRefused() {
    assertThatThrownBy(() -> read(line(""), line("applies_to=small; publisher=ONS")))
        .hasMessage(
            "figures.csv, line 3: the title has two publishers or editions: DSIT 2026, and ONS 2026");
  }

  @Test
  void aSeriesOfAPublisherThatKeepsItsCopyrightIsRefused() {
    var cited = "publisher=Chamber; source_title=Tracker; licence=copyright; facts only";

    assertThatCode(() -> read(line(cited))).doesNotThrowAnyException();
    assertThatThrownBy(() -> read(line(cited), line(cited + "; year=2024")))
        .hasMessage(
            "figures.csv, line 3: Chamber keeps its copyright: one figure may be cited, no series");
  }

  /** One line for each trap, as somebody would write who fell into it. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          indicator=Any breach or attack identified in last 12 months; value=35; year=2025; source_title=Cyber Security Breaches Survey 2025 | 35% is the rate of phishing
          indicator=Had a breach; applies_to=small; value=42; year=2025; source_title=Cyber Security Breaches Survey 2025 | 42% is the rate of phishing
          indicator=Aware of Cyber Essentials (prompted); value=29; source_title=Cyber Security Breaches Survey 2025/26 | that cannot be
          indicator=Aware of Cyber Essentials (prompted); applies_to=K02000001; value=5; year=2025 to 2025/26; source_title=Cyber Security Breaches Survey 2025/26 | they are no trend
          indicator=Has an external cyber security provider; applies_to=small; value=60; source_title=Cyber Security Breaches Survey 2025/26 | marked it as doubtful
          indicator=Uses AI; applies_to=E12000007; value=43; source_title=Forbes Advisor UK survey | a poll ordered by a company
          indicator=Uses AI; applies_to=E12000002; value=23; publisher=Peak Indicators | a poll ordered by a company
          indicator=Uses AI; applies_to=E12000007; value=37; publisher=ANS with YouGov | a poll ordered by a company
          indicator=Direct spend with SMEs; applies_to=K02000001; value=45.2; unit=GBP bn; year=2025; publisher=BCC / Tussell; licence=copyright; facts only | known from hearsay only
          indicator=Direct spend with SMEs; applies_to=; breakdown_value=Local government; value=15.8; unit=GBP bn; year=2023; publisher=BCC / Tussell; licence=copyright; facts only | two amounts for councils
          indicator=Skill-shortage vacancy density; applies_to=; breakdown_value=100+ employees; value=19; year=2024; source_title=Employer Skills Survey 2024 | which is right we cannot tell
          indicator=AI depth: AI policy or guidance; applies_to=K02000001; value=17; source_title=UK Business Data Survey 2026 | said to contradict itself
          indicator=Uses AI; population=UK businesses (5+ employees); value=14 | neither our micro nor our small firms
          indicator=Trains staff; population=UK establishments (2+ employees); value=50 | not firms of a size
          indicator=Has a website; applies_to=small; breakdown_value=small incl. zero employees (0-49) | ours start at 10
          indicator=Has a website; applies_to=micro; breakdown_value=10+ employees; value=80.8 | it leaves out firms with less than 10 staff
          indicator=Patches within a week; applies_to=K02000001; population=EU27 SMEs (comparator, not UK); value=3 | not about firms in the UK
          """)
  void aKnownTrapIsRefused(String changes, String reason) {
    assertThatThrownBy(() -> read(line(changes)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("figures.csv, line 2: ")
        .hasMessageContaining(reason);
  }

  /** What stands beside the traps and is right. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "indicator=Any breach or attack identified in last 12 months; value=42; "
            + "source_title=Cyber Security Breaches Survey 2025/26",
        "indicator=Phishing attack identified in last 12 months; value=35; year=2025; "
            + "source_title=Cyber Security Breaches Survey 2025",
        "indicator=Aware of Cyber Essentials (prompted); applies_to=K02000001; value=17; "
            + "source_title=Cyber Security Breaches Survey 2025/26",
        "indicator=Training of staff; applies_to=E12000007; source_title=Plans of firms",
        "indicator=Uses AI; applies_to=E12000007; source_title=Plans of firms; publisher=DSIT",
        "indicator=Trains staff; applies_to=S92000003; population=Scottish establishments (2+ employees)"
      })
  void aFigureBesideATrapIsAccepted(String changes) {
    assertThatCode(() -> read(line(changes))).doesNotThrowAnyException();
  }

  @Test
  void everyTrapHasALineHere() throws NoSuchMethodException {
    var lines =
        Objects.requireNonNull(
                RefusedLinesTest.class
                    .getDeclaredMethod("aKnownTrapIsRefused", String.class, String.class)
                    .getAnnotation(CsvSource.class))
            .textBlock()
            .lines()
            .count();

    assertThat(RefusedFigures.bundled().traps()).hasSize((int) lines);
  }

  @Test
  void aTrapThatWouldRefuseEverythingIsRefusedItself() {
    var table =
        new ReferenceTable(
            "traps.csv",
            """
            indicator,population,group,named,value,year,source,reason,told_by
            ,,,,,,,because,somebody
            """);

    assertThatThrownBy(() -> RefusedFigures.read(table))
        .hasMessage("traps.csv, line 2: it would refuse every figure");
  }

  private static void assertRefused(String changes, String reason) {
    assertThatThrownBy(() -> read(line(changes)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("figures.csv, line 2: " + reason);
  }

  @SafeVarargs
  private static void read(Map<String, String>... lines) {
    var header = String.join(",", lines[0].keySet());
    var body =
        Arrays.stream(lines)
            .map(
                fields ->
                    fields.values().stream()
                        .map(field -> "\"" + field + "\"")
                        .collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n"));
    OfficialFigures.read(
        new ReferenceTable("figures.csv", header + "\n" + body + "\n"), RefusedFigures.bundled());
  }

  /** A sound line with some fields changed, written as {@code column=text; column=text}. */
  private static Map<String, String> line(String changes) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("indicator", "Backs up");
    fields.put("population", "UK firms");
    fields.put("breakdown_value", "micro 1-9");
    fields.put("applies_to", "micro");
    fields.put("value", "43");
    fields.put("unit", "%");
    fields.put("base", "");
    fields.put("ci_low", "");
    fields.put("ci_high", "");
    fields.put("year", "2025/26");
    fields.put("source_title", "Survey");
    fields.put("publisher", "DSIT");
    fields.put("edition", "2026");
    fields.put("licence", "OGL v3.0");
    fields.put("url", "https://www.gov.uk/");
    fields.put("via", "");
    for (var change : changes.split("; (?=\\w+=)", -1)) {
      var parts = change.split("=", 2);
      if (parts.length == 2) {
        assertThat(fields).containsKey(parts[0]);
        fields.put(parts[0], parts[1]);
      }
    }
    return fields;
  }
}
