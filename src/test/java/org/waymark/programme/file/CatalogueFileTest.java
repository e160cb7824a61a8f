package org.waymark.programme.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.CatalogueText;

/** What is wrong with a file is said where it stands, and nothing of the file is taken. */
class CatalogueFileTest {

  @Test
  void readsTheBundledFileWithoutAFault() {
    assertThat(ProgrammesFile.bundledFile().entries()).hasSize(138);
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "provider: Example body | supplier: Example body | line 5, entry example: provider is missing",
        "id: example | id: Foo Bar | line 5, entry Foo Bar: an id is lower-case words with hyphens",
        "id: example | id: method | line 5, entry method: the id method is an address of its own",
        "id: example | id: uptake | line 5, entry uptake: the id uptake is an address of its own",
        "confidence: seen | confidence: sure | line 17, entry example: confidence must be one of",
        "state: open | state: ajar | line 14, entry example, status: state must be one of",
        "regions: [ENG] | regions: [TLX] | line 11, entry example, coverage: unknown region TLX",
        "regions: [ENG] | areas: [E99999999], regions: [ENG], note: X | line 11, entry example, coverage: unknown area E99999999",
        "regions: [ENG] | regions: [TLM], areas: [S12000033, E08000037], note: X | line 11, entry example, coverage: the area E08000037 lies in TLC, which the regions leave out",
        "regions: [ENG] | regions: [TLF], areas: [E47000017], note: X | line 11, entry example, coverage: the area E47000017 lies in TLE, which the regions leave out",
        "[advice.general]\\n    coverage | [chess]\\n    coverage | line 10, entry example: unknown topic chess",
        "min: 1, max: 249 | min: 300, max: 249 | line 13, entry example, eligibility 1, employees: min is above max",
        "min: 1, max: 249 | min: 1, unit: dozen | line 13, entry example, eligibility 1, employees: unknown unit dozen",
        "employees: | colour: | line 13, entry example, eligibility 1: a rule is one of",
        "max: 249 | colour: 249 | line 13, entry example, eligibility 1, employees: unknown key colour",
        "max: 249} | max: 249}, colour: red | line 13, entry example, eligibility 1: unknown key colour",
        "max: 249} | max: 249}, turnover: {min: 1} | line 13, entry example, eligibility 1: a rule is one of",
        "max: 249 | unit: pounds | line 13, entry example, eligibility 1, employees: employees is not counted in pounds",
        "employees: {min: 1, max: 249} | turnover: {min: 1, unit: people} | line 13, entry example, eligibility 1, turnover: turnover is not counted in people",
        "employees: {min: 1, max: 249} | subsidy_room: {limit: 1, unit: jobs} | line 13, entry example, eligibility 1, subsidy_room: subsidies is not counted in jobs",
        "employees: {min: 1, max: 249} | is: rich | line 13, entry example, eligibility 1: unknown is rich",
        "employees: {min: 1, max: 249} | legal_form: [guild] | line 13, entry example, eligibility 1: unknown legal form guild",
        "employees: {min: 1, max: 249} | spending_excluded: [lunch] | line 13, entry example, eligibility 1: unknown spending excluded lunch",
        "employees: {min: 1, max: 249} | sectors: {words: x, certain: [magic], others: count} | line 13, entry example, eligibility 1, sectors: unknown certain magic",
        "employees: {min: 1, max: 249} | legal_form: [] | line 13, entry example, eligibility 1: legal_form is empty",
        "employees: {min: 1, max: 249} | spending_excluded: [] | line 13, entry example, eligibility 1: spending_excluded is empty",
        "employees: {min: 1, max: 249} | sectors: {words: x, others: excluded} | line 13, entry example, eligibility 1, sectors: every sector is excluded, which turns every firm away",
        "employees: {min: 1, max: 249} | sectors: {words: x, excluded: [construction], others: excluded} | line 13, entry example, eligibility 1, sectors: every sector is excluded, which turns every firm away",
        "employees: {min: 1, max: 249} | some_of: {least: 3, rules: [{is: charity}]} | line 13, entry example, eligibility 1, some_of: least must be",
        "employees: {min: 1, max: 249} | stated: <script>alert(1)</script> | line 13, entry example, eligibility 1: stated holds HTML",
        "regions: [ENG] | regions: [ENG], bonds: [sleeps] | line 11, entry example, coverage: bonds must be one of trades, is-registered",
        "regions: [ENG] | regions: [ENG], words: <i>here</i> | line 11, entry example, coverage: words holds HTML",
        "as_of: '2026-01-28' | as_of: '2026-01-28', opens_on: '2026-03-02', closes_on: '2026-03-01' | line 14, entry example, status: closes_on 2026-03-01 is before opens_on 2026-03-02",
        "state: open | state: closed, opens_on: '2026-03-02', closed_on: '2026-03-01' | line 14, entry example, status: closed_on 2026-03-01 is before opens_on 2026-03-02",
        "state: open | state: upcoming | line 14, entry example, status: opens_on is missing",
        "as_of: '2026-01-28' | as_of: '2026-02-30' | line 14, entry example, status: as_of must be a day",
        "confidence: seen | confidence: seen\\n    note: Read <b>this</b> | line 18, entry example: note holds HTML",
        "confidence: seen | confidence: seen\\n    note: 'see javascript:alert(1)' | line 18, entry example: note holds a script",
        "confidence: seen | confidence: seen\\n    remarks: [<img src=x onerror=y>] | line 18, entry example: remarks holds HTML",
        "as_of: '2026-01-28' | as_of: 28/1/2026 | line 14, entry example, status: as_of must be a day",
        "name: Example | name: Exa<b>mple | line 6, entry example: name holds HTML",
        "name: Example | name: Exa&lt;mple | line 6, entry example: name holds HTML",
        "name: Example | name: \"javascript:alert(1)\" | line 6, entry example: name holds a script",
        "words: free | words: <script src=x> | line 12, entry example, cost: words holds HTML",
        "url: null | url: ftp://example.org/ | line 8, entry example: url must begin with https://",
        "url: null | url: \"javascript:void(0)\" | line 8, entry example: url holds a script",
        "https://example.org/ | example.org | line 16, entry example, sources 1: url must begin with",
        "class: permanent | class: permanent\\n    class: call | line 10, whole file: the key 'class' stands here twice",
        "class: permanent | class: &a permanent | line 9, whole file: anchors and aliases are not allowed",
        "compiled: '2026-11-23' | compiled: today | line 2, head: compiled must be a day"
      })
  void refusesByLineWithTheReason(String sound, String broken, String fault) {
    var text = CatalogueText.EXAMPLE.replace(unfold(sound), unfold(broken));

    assertThat(text).isNotEqualTo(CatalogueText.EXAMPLE);
    assertThat(faults(text)).hasSize(1).first().asString().startsWith(fault);
  }

  @Test
  void saysEverythingThatIsWrongInTheOrderOfTheFile() {
    var text =
        CatalogueText.EXAMPLE.replace("class: permanent", "class: forever")
            + CatalogueText.entry("other")
                .replace("state: open", "state: ajar")
                .replace("name: Example", "name: <i>");

    assertThat(faults(text))
        .extracting(Fault::line, Fault::place)
        .containsExactly(
            tuple(9, "entry example"), tuple(20, "entry other"), tuple(28, "entry other, status"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "id: other | id: example | line 19, entry example: the id example is used twice",
        "types: | aliases: [example]\\n    types: | line 32, entry other: the alias example is used twice, by example as well",
        "types: | aliases: [old, old]\\n    types: | line 32, entry other: the alias old is used twice",
        "types: | supersedes: [nowhere]\\n    types: | line 19, entry other: there is no programme nowhere",
        "employees: {min: 1, max: 249} | after: nowhere | line 19, entry other: there is no programme nowhere",
        "types: | requires: [nowhere]\\n    types: | line 19, entry other: there is no programme nowhere",
        "types: | requires: [other]\\n    types: | line 32, entry other: it would have to come before itself"
      })
  void refusesEntriesThatDoNotGoTogether(String sound, String broken, String fault) {
    var text =
        CatalogueText.EXAMPLE + CatalogueText.entry("other").replace(unfold(sound), unfold(broken));

    assertThat(faults(text)).extracting(Fault::toString).containsExactly(fault);
  }

  @Test
  void refusesANameThatTwoEntriesGoBy() {
    var old = CatalogueText.EXAMPLE.replace("types:", "aliases: [old, other]\n    types:");

    assertThat(faults(old + CatalogueText.entry("old")))
        .extracting(Fault::toString)
        .containsExactly("line 18, entry example: the alias old is used twice, by old as well");
    assertThat(
            faults(
                old + CatalogueText.entry("third").replace("types:", "aliases: [old]\n    types:")))
        .extracting(Fault::toString)
        .containsExactly("line 33, entry third: the alias old is used twice, by example as well");
  }

  @Test
  void refusesACircleOfWhatLeadsToWhat() {
    var circle =
        CatalogueText.entry("other")
            .replace("types:", "requires: [example]\n    leads_to: [example]\n    types:");

    assertThat(faults(CatalogueText.EXAMPLE + circle))
        .isNotEmpty()
        .allSatisfy(
            fault -> assertThat(fault.toString()).endsWith("it would have to come before itself"));
  }

  @Test
  void writesTheBundledEntriesSoThatTheyReadTheSame() {
    var entries = ProgrammesFile.bundledFile().entries();
    var text = new StringBuilder(CatalogueText.HEAD_WITH_ALL_TOPICS);
    entries.forEach(entry -> text.append(indented(entry.document().yaml())));

    var again = CatalogueText.read(text.toString()).entries();

    assertThat(again)
        .extracting(CatalogueFile.Entry::programme)
        .isEqualTo(entries.stream().map(CatalogueFile.Entry::programme).toList());
    assertThat(again)
        .extracting(entry -> entry.document().fields())
        .isEqualTo(entries.stream().map(entry -> entry.document().fields()).toList());
  }

  private static String indented(String yaml) {
    return "  -\n" + yaml.indent(4);
  }

  private static List<Fault> faults(String text) {
    return switch (CatalogueFile.read("example.yaml", text)) {
      case Reading.Sound<CatalogueFile> _ -> List.of();
      case Reading.Broken<CatalogueFile>(var faults) -> faults;
    };
  }

  private static String unfold(String cell) {
    return cell.replace("\\n", "\n");
  }
}
