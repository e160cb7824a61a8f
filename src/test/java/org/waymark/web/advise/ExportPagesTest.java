package org.waymark.web.advise;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.PersonId;

@QuarkusTest
class ExportPagesTest {

  @Inject Community community;
  @Inject Clientele clientele;

  private HubId hub = new HubId(new UUID(4, 2));
  private Actor.Adviser adviser = new Actor.Adviser(new PersonId(new UUID(4, 2)), hub, false);

  @BeforeEach
  void openAHub() {
    var opened = community.hub("North East Growth Hub");
    hub = opened.id();
    adviser = community.adviser(opened, "Ada Adviser");
  }

  @Test
  void writesWhatTheListShowsAsCsv() {
    var bakery = clientele.client("Becws Tŷ Gwyn", hub);
    clientele.client("Tyne Joinery", hub);
    community.handsIn(bakery, "skills");

    var rows = csv(file("clients.csv"));

    assertThat(rows.getFirst())
        .startsWith("Firm", "Area", "Region", "Size", "Sector")
        .contains("Digital skills: score", "Digital skills: weakest section")
        .endsWith("Last active", "Consent until");
    assertThat(rows).hasSize(3);
    assertThat(rows.get(1)).startsWith("Becws Tŷ Gwyn", "Gateshead", "North East");
    assertThat(rows.get(1)).endsWith("2099-12-31");
    assertThat(rows.get(2).getFirst()).isEqualTo("Tyne Joinery");
  }

  @Test
  void writesWhatTheFiltersFindAndNoMore() {
    clientele.client("Tyne Joinery", hub);
    clientele.client("Bakery", hub);
    clientele.client("Bakery of another hub", community.hub("Another hub").id());
    clientele.withdraws(clientele.client("Bakery that has withdrawn", hub));

    assertThat(csv(file("clients.csv?name=bakery"))).hasSize(2);
  }

  @Test
  void writesFormulasAsText() throws IOException {
    var names = List.of("+44 Plumbing", "-Minus", "=HYPERLINK(\"http://evil.example\")", "@home");
    names.forEach(name -> clientele.client(name, hub));
    var safe = names.stream().map(name -> "'" + name).toList();

    assertThat(csv(file("clients.csv")).stream().skip(1).map(List::getFirst))
        .containsExactlyInAnyOrderElementsOf(safe);
    var sheet = Jsoup.parse(part(file("clients.xlsx"), "worksheets/sheet"), Parser.xmlParser());
    assertThat(sheet.select("row c[r^=A] t").eachText().stream().skip(1))
        .containsExactlyInAnyOrderElementsOf(safe);
    assertThat(sheet.select("f")).isEmpty();
  }

  @Test
  void keepsNumbersAndDaysAsSuchInAWorkbook() throws IOException {
    community.handsIn(clientele.client("Bakery", hub), "skills");

    var sheet = Jsoup.parse(part(file("clients.xlsx"), "worksheets/sheet"), Parser.xmlParser());

    var row = sheet.select("row").get(1);
    assertThat(row.select("c:not([t=inlineStr]) v").eachText())
        .hasSizeGreaterThanOrEqualTo(4)
        .allMatch(number -> number.matches("[0-9.]+"));
  }

  @Test
  void tellsEachFirmInTheFile() {
    var taken = clientele.client("Tyne Joinery", hub);
    var left = clientele.client("Bakery", hub);

    file("clients.xlsx?name=tyne");

    assertThat(looks(taken)).hasToString("[export]");
    assertThat(looks(left)).hasToString("[]");
  }

  @Test
  void comesAsAFileOfItsType() {
    var csv = file("clients.csv");

    assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"clients.csv\"");
    assertThat(csv.contentType()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
    assertThat(file("clients.xlsx").contentType()).contains("spreadsheetml.sheet");
    assertThat(csv.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void leadsBackToThePageThatSaysWhatIsWrong() {
    var back =
        new AdviserBrowser(adviser)
            .browser()
            .accept("*/*")
            .get("/advise/clients.csv?score=skills&below=many");

    assertThat(back.statusCode()).isEqualTo(303);
    assertThat(back.header("Location")).endsWith("/advise?score=skills&below=many");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clients.csv", "clients.xlsx"})
  void isNotThereForAnybodyElse(String file) {
    var visitor = new AdviserBrowser(new Actor.Visitor()).browser().accept("*/*");

    assertThat(visitor.get("/advise/" + file).statusCode()).isEqualTo(404);
  }

  private List<?> looks(Actor.Owner firm) {
    return community.rows(firm, "select what from access_view");
  }

  private Response file(String address) {
    var file = new AdviserBrowser(adviser).browser().accept("*/*").get("/advise/" + address);
    assertThat(file.statusCode()).isEqualTo(200);
    return file;
  }

  private static List<List<String>> csv(Response file) {
    var text = new String(file.asByteArray(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF");
    return CsvReader.builder().ofCsvRecord(text.substring(1)).stream()
        .map(row -> row.getFields())
        .toList();
  }

  private static String part(Response file, String name) throws IOException {
    var kept = Files.write(Files.createTempFile("clients", ".xlsx"), file.asByteArray());
    try (var zip = new ZipFile(kept.toFile())) {
      var part =
          zip.stream().filter(entry -> entry.getName().contains(name)).findFirst().orElseThrow();
      return new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      Files.delete(kept);
    }
  }
}
