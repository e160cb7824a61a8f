package org.waymark.web.layout.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/help",
        "/help?a=b&c=%2F",
        "/assessments/0b0f/questions/backups?change=yes",
        "/caff%C3%A9"
      })
  void keepsPathAndQuery(String address) {
    assertThat(Place.of(address)).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "////elsewhere.example/",
        "/\\elsewhere.example/",
        "\\\\elsewhere.example",
        "javascript:alert(1)",
        "help",
        "",
        " /help",
        "/help\r\nSet-Cookie: a=b",
        "?only=query"
      })
  void leadsNowhereElse(String address) {
    assertThat(Place.of(address)).hasToString("/");
  }

  @Test
  void dropsAnEmptyHost() {
    assertThat(Place.of("///elsewhere.example/")).hasToString("/elsewhere.example/");
  }

  @Test
  void leadsToTheFrontDoorWithoutAnAddress() {
    assertThat(Place.of(null)).hasToString("/");
  }
}
