package org.waymark.exchange.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.exchange.Fault;
import org.waymark.exchange.StrictJson;

class CanonicalJsonTest {

  /** The example of RFC 8785, 3.2.2, with whole numbers in place of its fractions. */
  @Test
  void writesTheExampleOfTheStandard() throws Exception {
    var text =
        """
        {
          "numbers": [333333333, 1e2, 4, 2.0, -0],
          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
          "literals": [null, true, false]
        }""";

    assertThat(canonical(text).faults()).isEmpty();
    assertThat(canonical(text).text())
        .isEqualTo(
            "{\"literals\":[null,true,false],\"numbers\":[333333333,100,4,2,0],"
                + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }

  /** The example of RFC 8785, 3.2.3: by UTF-16 code units, not by code points. */
  @Test
  void sortsMembersAsTheStandardDoes() throws Exception {
    var text =
        """
        {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
         "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
         "\\u00f6": "Latin Small Letter O With Diaeresis"}""";

    assertThat(canonical(text).text())
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
  }

  @Test
  void writesEmptyObjectsAndArrays() throws Exception {
    assertThat(canonical("{ \"b\" : { } , \"a\" : [ ] }").text()).isEqualTo("{\"a\":[],\"b\":{}}");
  }

  @Test
  void escapesOnlyWhatMustBe() throws Exception {
    assertThat(canonical("\"\\b\\t\\n\\f\\r\\u0000\\u001f\\u007f\\u2028/\"").text())
        .isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028/\"");
  }

  @Test
  void isItsOwnCanonicalForm() throws Exception {
    var once = canonical("{\"b\": [1, {\"z\": \"\\u0007\", \"\": true}], \"a\": null}").text();

    assertThat(canonical(once).text()).isEqualTo(once);
  }

  @ParameterizedTest
  @CsvSource({
    "{\"a\":[0.5]}, /a/0",
    "{\"a/b\":1e400}, /a~1b",
    "{\"a\":9007199254740992}, /a",
    "{\"a\":-123456789012345678901234567890}, /a"
  })
  void refusesNumbersThatOthersWouldReadAsAnother(String text, String pointer) throws Exception {
    assertThat(canonical(text.replace(';', ',')).faults())
        .containsExactly(new Fault(pointer, "must be a whole number of at most 2^53 - 1"));
  }

  @Test
  void takesTheLargestWholeNumber() throws Exception {
    assertThat(canonical("[9007199254740991,-9007199254740991]").text())
        .isEqualTo("[9007199254740991,-9007199254740991]");
  }

  @Test
  void refusesHalvesOfCharacters() throws Exception {
    assertThat(canonical("{\"a\":[\"\\ud83d\"],\"b\":\"\\ude00\\ud83d\"}").faults())
        .extracting(Fault::pointer)
        .containsExactly("/a/0", "/b");
    assertThat(canonical("{\"\\ud83d\":1}").faults())
        .extracting(Fault::pointer)
        .containsExactly("");
  }

  private static CanonicalJson canonical(String text) throws Exception {
    return CanonicalJson.of(StrictJson.read(text.getBytes(StandardCharsets.UTF_8)));
  }
}
