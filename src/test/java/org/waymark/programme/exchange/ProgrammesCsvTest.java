package org.waymark.programme.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.CatalogueText;
import org.waymark.programme.Programmes;

/** The catalogue as CSV (RFC 4180). */
class ProgrammesCsvTest {

  private static final String TEXT = text(Exported.BUNDLED);

  /** RFC 4180, 2: lines end in CRLF, and each has as many fields as the header. */
  @Test
  void hasARowForEveryProgramme() {
    var rows = rows();

    assertThat(rows).hasSize(Exported.BUNDLED.all().size());
    assertThat(rows).allMatch(row -> row.getFieldCount() == CsvColumn.ALL.size());
    assertThat(rows)
        .extracting(row -> row.getField("id"))
        .containsExactlyElementsOf(
            Exported.BUNDLED.all().stream().map(programme -> programme.id()).toList());
    assertThat(TEXT).endsWith("\r\n").doesNotContainPattern("[^\r]\n");
  }

  @Test
  void tellsWhatStandsInTheCatalogue() {
    var row =
        rows().stream()
            .filter(each -> each.getField("id").equals("help-to-grow-management"))
            .findFirst()
            .orElseThrow();

    assertThat(row.getField("name")).isEqualTo("Help to Grow: Management");
    assertThat(row.getField("cost")).isEqualTo("£750 (90% government funded)");
    assertThat(row.getField("topics"))
        .isEqualTo("skills.leadership|skills.digital|technology.adoption");
    assertThat(row.getField("conditions")).contains("The firm's employees: 5 to 249.|");
    assertThat(row.getField("money_percent")).isEqualTo("90");
  }

  @Test
  void tellsWhatAnAwardComesToWhoGetsItAndWhoCheckedIt() {
    var told = CatalogueText.read(CatalogueText.HEAD + CatalogueText.entryWithMoney("example"));
    var row = rows(text(told.programmes())).getFirst();

    assertThat(row.getField("money_up_front_percent")).isEqualTo("40");
    assertThat(row.getField("money_caps_gbp"))
        .isEqualTo(
            "5000: This does not hold: vat registered.|20000: The firm's employees: at most 9.");
    assertThat(row.getField("selection")).isEqualTo("first-come");
    assertThat(row.getField("checked_by")).isEqualTo("an administrator of this service");
  }

  @Test
  void leavesEmptyWhatNobodyHasStated() {
    var row = rows(text(CatalogueText.read(CatalogueText.EXAMPLE).programmes())).getFirst();

    assertThat(row.getField("money_up_front_percent")).isEmpty();
    assertThat(row.getField("money_caps_gbp")).isEmpty();
    assertThat(row.getField("selection")).isEqualTo("not-stated");
    assertThat(row.getField("checked_by")).isEmpty();
  }

  @Test
  void beginsAsExcelWantsUtf8ToBegin() {
    assertThat(TEXT).startsWith("\uFEFFid,name,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", "\tx", "\rx"})
  void hasNoCellThatASpreadsheetRuns(String text) {
    assertThat(CsvColumn.safe(text)).isEqualTo("'" + text);
  }

  @Test
  void leavesOtherCellsAsTheyAre() {
    assertThat(CsvColumn.safe("£5,000")).isEqualTo("£5,000");
    assertThat(CsvColumn.safe("")).isEmpty();
  }

  private static String text(Programmes programmes) {
    return new String(
        Interchange.CSV.write(programmes, Exported.SITE, Exported.TODAY), StandardCharsets.UTF_8);
  }

  private static List<NamedCsvRecord> rows() {
    return rows(TEXT);
  }

  private static List<NamedCsvRecord> rows(String text) {
    return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
  }
}
