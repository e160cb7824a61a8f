package org.waymark.programme.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue as CSV (RFC 4180). */
class ProgrammesCsvTest {

  private static final String TEXT =
      new String(
          Interchange.CSV.write(Exported.BUNDLED, Exported.SITE, Exported.TODAY),
          StandardCharsets.UTF_8);

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
    assertThat(row.getField("conditions")).contains("The firm has 5 to 249 employees.|");
    assertThat(row.getField("money_percent")).isEqualTo("90");
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

  private static List<NamedCsvRecord> rows() {
    return CsvReader.builder().ofNamedCsvRecord(TEXT.substring(1)).stream().toList();
  }
}
