package org.waymark.web.advise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.Logged;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

@QuarkusTest
class DocumentPagesTest {

  private static final UUID NOBODY = new UUID(4, 2);
  private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path folder = Path.of("");
  @Inject Community community;
  @Inject Clientele clientele;

  private Actor.Adviser ada = new Actor.Adviser(new PersonId(NOBODY), new HubId(NOBODY), false);
  private Actor.Owner firm = new Actor.Owner(new OrganisationId(NOBODY));
  private String documents = "";

  @BeforeEach
  void openAHubWithAClientThatSharesDocuments() {
    var opened = community.hub("North East Growth Hub");
    ada = community.adviser(opened, "Ada Adviser");
    firm = community.firm();
    clientele.isCalled(firm, "Tyne Joinery");
    clientele.letsIn(firm, opened.id(), List.of("scores", "documents"), LocalDate.of(2099, 6, 30));
    documents = "/advise/clients/" + firm.organisation() + "/documents";
  }

  @Test
  void keepsADocumentAndGivesItBackAsAFileThatRunsNothing() {
    assertThat(files("../Cynllun busnes.pdf", PDF).statusCode()).isEqualTo(303);

    var page = browser().reads(documents);
    assertThat(page.select("main li").text()).contains("Cynllun busnes.pdf", "1 kB, added by Ada");
    var file = browser().browser().accept("*/*").get(page.select("main li a").attr("href"));

    assertThat(file.asByteArray()).isEqualTo(PDF);
    assertThat(file.contentType()).isEqualTo("application/pdf");
    assertThat(file.header("Content-Disposition"))
        .isEqualTo(
            "attachment; filename=\"Cynllun busnes.pdf\"; filename*=UTF-8''Cynllun%20busnes.pdf");
    // Beside the policy of every page: browsers obey both, so the stricter rules.
    assertThat(file.headers().getValues("Content-Security-Policy"))
        .contains("default-src 'none'; sandbox");
    assertThat(file.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(community.rows(firm, "select what from access_view").toString())
        .contains("documents");
    assertThat(community.rows(firm, "select name from case_document")).hasSize(1);
  }

  @Test
  void notesTheLookAtTheListAlsoWhereAFileIsRefused() {
    assertThat(files("plan.pdf", new byte[0]).statusCode()).isEqualTo(400);

    assertThat(community.rows(firm, "select what from access_view")).hasToString("[documents]");
  }

  @ParameterizedTest
  @CsvSource({
    "report.docx, word/document.xml",
    "figures.xlsx, xl/workbook.xml",
  })
  void knowsOfficeDocumentsByTheirParts(String name, String part) throws IOException {
    assertThat(files(name, zip("[Content_Types].xml", part)).statusCode()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"table.csv", "words.TXT"})
  void takesPlainText(String name) {
    var text = "a;b\r\nŵ;1\r\n".getBytes(StandardCharsets.UTF_8);

    assertThat(files(name, text).statusCode()).isEqualTo(303);
  }

  @Test
  void refusesWhatIsNotWhatItsNameSays() throws IOException {
    var disguises =
        List.of(
            new Sent("picture.png", PDF),
            new Sent("plan.pdf", "MZ\u0000\u0001".getBytes(StandardCharsets.ISO_8859_1)),
            new Sent("page.txt", "<html><script>".getBytes(StandardCharsets.UTF_8)),
            new Sent("page.html", "plain".getBytes(StandardCharsets.UTF_8)),
            new Sent("archive.docx", zip("anything.txt")),
            new Sent(
                "macros.docx",
                zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")),
            new Sent("broken.xlsx", new byte[] {'P', 'K', 3, 4, 0}),
            new Sent("drawing.svg", "<svg/>".getBytes(StandardCharsets.UTF_8)),
            new Sent("nothing.pdf", new byte[0]));

    for (var sent : disguises) {
      var refused = files(sent.name(), sent.content());
      assertThat(refused.statusCode()).as(sent.name()).isEqualTo(400);
      assertThat(Jsoup.parse(refused.asString()).select("#file-error").text())
          .as(sent.name())
          .isNotEmpty();
    }
    assertThat(community.rows(firm, "select name from case_document")).isEmpty();
  }

  private record Sent(String name, byte[] content) {}

  @Test
  void isNoNewsToWhoeverFiledItAndTheirLookAtDocumentsTakesNoNewsAway() {
    var client = documents.replace("/documents", "");
    browser().reads(client);
    community.handsIn(firm, "skills");

    files("plan.pdf", PDF);
    browser().reads(documents);

    assertThat(browser().reads(client).select(".timeline li:has(.govuk-tag)").eachText())
        .singleElement()
        .asString()
        .contains("Handed in Digital skills");
  }

  @Test
  void tellsTheFirmThatTheNamesOfItsDocumentsWereSeen() {
    files("plan.pdf", PDF);
    assertThat(seen()).doesNotContain("documents");

    browser().reads(documents.replace("/documents", ""));

    assertThat(seen()).contains("documents");
  }

  @Test
  void writesDownWhoseFileWasRefusedAndWhyWithoutItsName() {
    try (var log = new Logged()) {
      files("Tyne Joinery insolvency.png", PDF);

      assertThat(log.linesWith("could not file"))
          .singleElement()
          .asString()
          .contains(ada.person().toString(), firm.organisation().toString(), "Disguised")
          .doesNotContain("Tyne", "insolvency");
    }
  }

  @Test
  void saysHowLargeAFileMayBe() {
    var large = new byte[10 * 1024 * 1024 + 1];
    System.arraycopy(PDF, 0, large, 0, PDF.length);

    var refused = files("large.pdf", large);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(refused.asString()).select("#file-error").text()).contains("10 MB");
  }

  @Test
  void takesAFileOnlyWithTheTokenOfItsPage() {
    var forged = browser().browser().multiPart(onDisk("plan.pdf", PDF)).post(documents);
    var wrong =
        browser()
            .browser()
            .multiPart("csrf-token", "wrong")
            .multiPart(onDisk("plan.pdf", PDF))
            .post(documents);

    assertThat(forged.statusCode()).isEqualTo(400);
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(community.rows(firm, "select name from case_document")).isEmpty();
  }

  @Test
  void takesAFileOnThisPageAloneAndNothingElseHere() {
    var elsewhere =
        browser().browser().multiPart(onDisk("plan.pdf", PDF)).post("/advise/follow-ups");
    var form = browser().sends(documents, java.util.Map.of("file", "x"));

    assertThat(elsewhere.statusCode()).isEqualTo(415);
    assertThat(form.statusCode()).isEqualTo(415);
  }

  @Test
  void isNotThereWhereTheFirmSharesNoDocuments() {
    files("plan.pdf", PDF);
    var file = browser().reads(documents).select("main li a").attr("href");
    community.sql(firm, "update access_grant set scopes = array['scores', 'answers']");

    assertThat(browser().opens(documents).statusCode()).isEqualTo(404);
    assertThat(browser().opens(file).statusCode()).isEqualTo(404);
    assertThat(files("plan.pdf", PDF).statusCode()).isEqualTo(404);
    assertThat(community.rows(ada, "select name from case_document")).isEmpty();
    assertThat(browser().reads(documents.replace("/documents", "")).select("main").text())
        .contains("does not let you see or keep documents");
  }

  private String seen() {
    return community.rows(firm, "select what from access_view").toString();
  }

  private Response files(String name, byte[] content) {
    var browser = browser();
    return browser
        .browser()
        .multiPart("csrf-token", browser.token())
        .multiPart(onDisk(name, content))
        .post(documents);
  }

  /** As a browser does, so that the request says how long it is. */
  private MultiPartSpecification onDisk(String name, byte[] content) {
    try {
      var file = Files.write(folder.resolve("sent"), content).toFile();
      return new MultiPartSpecBuilder(file).controlName("file").fileName(name).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zip(String... parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write('x');
      }
    }
    return bytes.toByteArray();
  }

  private AdviserBrowser browser() {
    return new AdviserBrowser(ada);
  }
}
