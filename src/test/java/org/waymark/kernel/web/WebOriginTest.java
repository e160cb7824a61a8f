package org.waymark.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebOriginTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.example.org, https://www.example.org",
    "HTTPS://WWW.Example.ORG, https://www.example.org",
    "https://example.org:443, https://example.org",
    "https://example.org:8443, https://example.org:8443",
    "https://xn--t-0ga.example, https://xn--t-0ga.example",
    "https://a.b-c.d1.example, https://a.b-c.d1.example"
  })
  void readsASiteAsBrowsersWriteIt(String written, String origin) {
    assertThat(WebOrigin.read(written, false)).contains(new WebOrigin(origin));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "//example.org",
        "http://example.org",
        "ftp://example.org",
        "javascript:alert(1)",
        "https:",
        "https://",
        "https://localhost",
        "https://example",
        "https://*.example.org",
        "https://-a.example.org",
        "https://a..example.org",
        "https://192.0.2.1",
        "https://0x7f.1",
        "https://[2001:db8::1]",
        "https://tŷ.example",
        "https://example.org:0",
        "https://example.org:65536",
        "https://example.org:x",
        "https://me@example.org",
        "https://example.org:443@other.example",
        "https://example.org;script-src",
        "https://example.org 'self'",
        "https://example.org\nhttps://other.example",
        "https://example.org\\.other.example",
        "https://example.org\u0000",
        "http://localhost:8080"
      })
  void readsNothingThatWouldBeAnotherSiteToABrowserOrNone(String written) {
    assertThat(WebOrigin.read(written, false)).isEmpty();
    assertThat(WebOrigin.of(written, false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/a", "?", "?a=b", "#", "#a"})
  void readsNoSiteWithSomethingAfterIt(String after) {
    assertThat(WebOrigin.read("https://example.org" + after, false)).isEmpty();
    assertThat(WebOrigin.of("https://example.org" + after, false))
        .contains(new WebOrigin("https://example.org"));
  }

  @Test
  void readsThisMachineOnlyWhereThatIsWanted() {
    assertThat(WebOrigin.read("http://localhost:8080", true))
        .contains(new WebOrigin("http://localhost:8080"));
    assertThat(WebOrigin.read("http://localhost", true))
        .contains(new WebOrigin("http://localhost"));
    assertThat(WebOrigin.read("http://localhost.example.org", true)).isEmpty();
    assertThat(WebOrigin.read("http://127.0.0.1:8080", true)).isEmpty();
  }
}
