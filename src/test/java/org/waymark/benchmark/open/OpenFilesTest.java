package org.waymark.benchmark.open;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.kernel.Sha256;

/** The files of a release: every figure that is told, and of the others the reason alone. */
class OpenFilesTest {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT);

  private static final List<String> LINES = Arrays.asList(Rows.csv().split("\r\n"));

  @Test
  void hasARowForEveryFigureBelowAHeader() {
    assertThat(LINES).hasSize(1 + (int) Rows.rows().count());
    assertThat(LINES.getFirst())
        .startsWith("release,invented,questionnaire,series,scope,basis,rung,place");
    assertThat(LINES)
        .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(CsvColumn.ALL.size()));
  }

  @Test
  void tellsEverythingAboutALargeGroup() {
    assertThat(LINES.get(1))
        .isEqualTo(
            "7,false,skills,1,whole,self,uk,UK,K02000001,,,direct,,140,,47.3,44.1,50.5,47.9,34.0,47.5,"
                + "61.0,0,0,0,0,50,50,0,0,0,0");
  }

  @Test
  void tellsNeitherHowManyNorHowTheySpreadWhereFirmsAreFew() {
    var early = LINES.get(4);

    assertThat(early)
        .isEqualTo(
            "7,false,skills,1,whole,self,region-size,TLL,W92000004,micro,,early,,,,47.3,44.1,50.5,,34.0,"
                + "47.5,61.0,,,,,,,,,,");
    assertThat(document().at("/cells/3/firms").isMissingNode()).isTrue();
    assertThat(document().at("/cells/3/tenths").isMissingNode()).isTrue();
  }

  /** Not even that it is 0. */
  @Test
  void tellsOfWhatIsWithheldTheReasonAlone() {
    assertThat(LINES.get(5)).endsWith(",TLM,S92000003,,,withheld,other" + ",".repeat(19));
    assertThat(LINES.get(6)).endsWith(",ENG,E92000001,,,withheld,few" + ",".repeat(19));
    for (var at : List.of(4, 5)) {
      var members = new ArrayList<String>();
      document().at("/cells/" + at).fieldNames().forEachRemaining(members::add);
      assertThat(members).containsExactly("group", "score", "status", "reason");
    }
  }

  @Test
  void saysUnderWhichLicenceAndByWhichMethod() {
    assertThat(document().get("licence").asText()).contains("creativecommons.org/licenses/by/4.0");
    assertThat(document().get("method").asText()).isEqualTo("/open-data/method");
    assertThat(document().at("/period/from").asText()).isEqualTo("2026-07-01");
  }

  @Test
  void marksEveryRowAndTheNameOfAFileOfInventedFirms() {
    var invented = Arrays.asList(Rows.csv(Rows.OF_INVENTED_FIRMS).split("\r\n"));

    assertThat(invented).hasSameSizeAs(LINES);
    assertThat(invented.subList(1, invented.size()))
        .allSatisfy(line -> assertThat(line).startsWith("8,true,"));
    assertThat(new OpenRelease(Rows.OF_INVENTED_FIRMS, true, List.of(), "").fileName("csv"))
        .isEqualTo("waymark-demonstration-release-8.csv");
    assertThat(Rows.release().fileName("csv")).isEqualTo("waymark-release-7.csv");
  }

  @Test
  void leadsToTheMethodFromAnywhereWhereItIsKnownWherePeopleReachTheService() {
    var open = Rows.release("https://waymark.example.org/open-data/method");

    assertThat(CellsDocument.of(open, Rows::rows).method()).isEqualTo(open.method());
    assertThat(CsvMetadata.of(open).method().id()).isEqualTo(open.method());
    assertThat(open.tag()).isNotEqualTo(Rows.release().tag());
  }

  @Test
  void explainsEveryCodeInTheDescriptionOfItsColumn() {
    var columns = CsvMetadata.of(Rows.release()).tableSchema().columns();

    Terms.statuses().forEach((code, meaning) -> explains(columns, "status", code, meaning));
    Terms.withheld().forEach((code, meaning) -> explains(columns, "reason", code, meaning));
  }

  private static void explains(
      List<CsvMetadata.Column> columns, String name, String code, String meaning) {
    assertThat(columns)
        .filteredOn(column -> column.name().equals(name))
        .singleElement()
        .satisfies(
            column -> assertThat(column.description()).contains(code + ": " + meaning + "."));
  }

  @Test
  void explainsEveryCode() {
    assertThat(document().get("cells"))
        .allSatisfy(
            row -> {
              assertThat(document().get("statuses").has(row.get("status").asText())).isTrue();
              assertThat(row.hasNonNull("reason"))
                  .isEqualTo(row.get("status").asText().equals("withheld"));
              assertThat(!row.hasNonNull("reason") || explains(row.get("reason").asText()))
                  .isTrue();
            });
  }

  @Test
  void namesNoReasonThatWouldTellAboutTheFirms() {
    assertThat(Terms.withheld()).containsOnlyKeys("few", "other");
  }

  private static boolean explains(String reason) {
    return Terms.withheld().containsKey(reason);
  }

  @Test
  void describesEveryColumnOfTheTableInItsOrder() {
    var metadata = JSON.valueToTree(CsvMetadata.of(Rows.release()));
    var names = new ArrayList<String>();
    metadata.at("/tableSchema/columns").forEach(column -> names.add(column.get("name").asText()));

    assertThat(String.join(",", names)).isEqualTo(LINES.getFirst());
    assertThat(metadata.at("/@context/0").asText()).isEqualTo("http://www.w3.org/ns/csvw");
    assertThat(metadata.get("url").asText()).isEqualTo("7.csv");
    assertThat(metadata.at("/dc:license/@id").asText()).isEqualTo(Terms.LICENCE);
  }

  @Test
  void knowsNoFigureThatIsBothToldAndWithheld() {
    var told = Rows.told(Rows.WALES, Rows.SKILLS, 35);

    assertThatThrownBy(
            () -> new OpenRow(Rows.WALES, Rows.SKILLS, Basis.SELF, told.told(), Withheld.TOO_FEW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new OpenRow(Rows.WALES, Rows.SKILLS, Basis.SELF, null, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * What has been fetched is kept for a year, and asked for again by its tag. When this fails:
   * raise OpenRelease.FORM by one, and put the new tag and the new hash here.
   */
  @Test
  void givesFilesOfAnotherFormAnotherTag() throws Exception {
    var files = Rows.csv() + document() + JSON.valueToTree(CsvMetadata.of(Rows.release()));

    assertThat(Rows.release().tag() + " " + Sha256.of(files.getBytes(UTF_8)))
        .isEqualTo("7.5 sha256:eac2b3a4ba7f6b69c07676c416382b1d542c27ef431d46ab2e21393146c5e3fc");
  }

  private static JsonNode document() {
    return JSON.valueToTree(CellsDocument.of(Rows.release(), Rows::rows));
  }
}
