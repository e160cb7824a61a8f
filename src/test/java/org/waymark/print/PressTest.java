package org.waymark.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.PdfFile;

class PressTest {

  private final Press press = new Press();

  @Test
  void makesAFileThatScreenReadersAndArchivesCanUse() {
    var file =
        print(
            """
            <h1>One</h1><p>Text <span lang="en">in English</span></p><h2>Two</h2>
            <ul><li>Point</li></ul>
            <table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>
            <tbody><tr><th scope="row">C</th><td>1</td></tr></tbody></table>
            <p><a href="https://example.org/" title="Elsewhere">There</a></p>
            """);

    assertThat(file.againstAccessibility()).isEmpty();
    assertThat(file.againstArchiving()).isEmpty();
    assertThat(file.tags()).contains("H1", "H2", "L", "LI", "Table", "TH", "TD", "Link", "P");
    assertThat(file.title()).isEqualTo("Teitl");
    assertThat(file.language()).isEqualTo("cy");
    assertThat(file.links()).containsExactly("https://example.org/");
  }

  @Test
  void holdsTheLettersOfWelshInEveryTypeface() {
    var letters = "Âât Êê Îî Ôô Ûû Ŵŵ Ŷŷ Ïï Áá Ẁẁ £ € – ’ “ ”";

    var file = print("<p>%s</p><p><b>%s</b></p><h1>%s</h1>".formatted(letters, letters, letters));

    assertThat(file.text().split("Ââ", -1)).hasSize(4);
    assertThat(file.text()).contains(letters).doesNotContain("\u25A1");
    assertThat(file.missingTypefaces()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &quot;",
        "\uD83D\uDE80 \uD83D\uDC69\u200D\uD83D\uDCBB",
        "\u202Etxt.exe\u202C \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
        "\uFFFF \uFDD0 half \uD83D of a character",
        "a\u0000b\u0007c\u001Bd",
        "\u7A0B\u5E8F \u0939\u093F\u0928\u094D\u0926\u0940",
        "e\u0301\u0301\u0301\u0301\u0301 \u200B\u00AD\u2028",
      })
  void printsWhateverItIsGiven(String text) {
    var file = print("<h1>" + text + "</h1><p><b>" + text + "</b> after</p>");

    assertThat(file.text()).contains("after");
    assertThat(file.againstAccessibility()).isEmpty();
    assertThat(file.againstArchiving()).isEmpty();
  }

  @Test
  void breaksWhatHasNoSpacesWithinThePage() {
    var file = print("<p style=\"word-wrap: break-word\">" + "W".repeat(300) + "</p>");

    assertThat(file.text().replace(" ", "")).contains("W".repeat(300));
    assertThat(file.text().strip()).contains(" ");
  }

  /** A page could name anything: what a firm or a partner wrote is in it. */
  @Test
  void fetchesNothing(@TempDir Path folder) throws Exception {
    var asked = new AtomicInteger();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    var secret = Files.writeString(folder.resolve("secret.css"), "p:before { content: 'SECRET' }");
    try {
      var there = "http://localhost:" + server.getAddress().getPort();

      var file =
          print(
              """
              <img src="%1$s/i.png" alt="a"/><p style="background: url(%1$s/b.png)">text</p>
              <link rel="stylesheet" href="%1$s/s.css"/><link rel="stylesheet" href="%2$s"/>
              <style>@import url(%1$s/t.css); @import url(%2$s);
              @font-face { font-family: X; src: url(%1$s/f.ttf) } p { font-family: X }</style>
              <a href="x" download="secret" data-content-type="text/plain">y</a>
              <object type="application/pdf" data="%1$s/o.pdf"></object>
              <iframe src="%1$s/frame.html"></iframe>
              """
                  .formatted(there, secret.toUri()));

      assertThat(asked).hasValue(0);
      assertThat(file.text()).contains("text").doesNotContain("SECRET");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void makesTheSameOfTheSamePageAtOnce() {
    var page = "<h1>One</h1><p>Text <b>and more</b></p><ul><li>Point</li></ul>";
    var alone = print(page);

    assertThat(IntStream.range(0, 4).parallel().mapToObj(_ -> print(page)).toList())
        .hasSize(4)
        .allSatisfy(
            file -> {
              assertThat(file.text()).isEqualTo(alone.text());
              assertThat(file.tags()).isEqualTo(alone.tags());
            });
  }

  @Test
  void keepsPagesApartThatAreMadeAtOnce() {
    assertThat(
            IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> print("<p>" + i + "</p>").text().strip())
                .toList())
        .containsExactly("0", "1", "2", "3");
  }

  private PdfFile print(String body) {
    return new PdfFile(
        press.print(
            """
            <html lang="cy"><head><title>Teitl</title><meta name="description" content="d"/><style>
            body { font-family: 'Liberation Sans' } h1 { font-family: 'Liberation Serif' }
            </style></head><body>%s</body></html>
            """
                .formatted(body)));
  }
}
