package org.waymark.web.layout.download;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The header that names a file, as RFC 6266 and RFC 8187 want it. */
class FileNameTest {

  @Test
  void namesAFileInAnyScriptAndInPlainLetters() {
    assertThat(disposition("Prüfung \"2026\".pdf"))
        .isEqualTo(
            "attachment; filename=\"Pr_fung _2026_.pdf\";"
                + " filename*=UTF-8''Pr%C3%BCfung%20%222026%22.pdf");
    assertThat(disposition("Tŷ 5+3 *.txt")).endsWith("filename*=UTF-8''T%C5%B7%205%2B3%20%2A.txt");
  }

  /** Nothing in a name ends the header, or the name within it. */
  @ParameterizedTest
  @ValueSource(strings = {"a\"; filename=\"b.exe", "a\r\nSet-Cookie: x=1", "a\\\"b", "a;b'c%41"})
  void letsNoNameSayAnythingElse(String name) {
    assertThat(disposition(name))
        .matches("attachment; filename=\"[A-Za-z0-9._ -]*\"; filename\\*=UTF-8''[A-Za-z0-9._%-]*");
  }

  private static String disposition(String name) {
    return new FileName(name).disposition();
  }
}
