package org.waymark.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1"})
  void takesNoEncodingButUtf8(String charset) {
    var text = "{\"name\": \"Caffi Tŷ\"}".replace("ŷ", "ÿ").getBytes(Charset.forName(charset));

    assertThatThrownBy(() -> StrictJson.read(text)).isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void readsWordsOfAnyLanguage() throws MalformedJsonException {
    var text = "{\"name\": \"Caffi Tŷ\"}".getBytes(StandardCharsets.UTF_8);

    assertThat(StrictJson.read(text).path("name").textValue()).isEqualTo("Caffi Tŷ");
  }
}
