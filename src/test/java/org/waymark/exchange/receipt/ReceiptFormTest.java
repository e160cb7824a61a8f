package org.waymark.exchange.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.exchange.receipt.Receipts.MIXED;
import static org.waymark.exchange.receipt.Receipts.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.exchange.Fault;
import org.waymark.exchange.receipt.Receipt.Reading;

/** What has the form of a receipt, whether it is right or not. */
class ReceiptFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /digest           | /digest                | is missing
          /result/score     | /result/score          | is missing
          /answers          | /answers               | is missing
          /firm/sector      | /firm/sector           | is missing
          /depth            | /depth                 | is missing
          /evidence         | /evidence              | is missing
          /working/derived  | /working/derived       | is missing
          /result/standing/confidence | /result/standing/confidence | is missing
          """)
  void pointsToWhatIsMissing(String member, String pointer, String detail) {
    var document = tree(Receipts.of(MIXED));
    var slash = member.lastIndexOf('/');
    ((ObjectNode) document.at(member.substring(0, slash))).remove(member.substring(slash + 1));

    assertThat(faults(document)).containsExactly(new Fault(pointer, detail));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/edition", "/firm", "/working", "/working/gates/0", "/result/score"})
  void pointsToEveryUnknownMember(String parent) {
    var document = tree(Receipts.of(MIXED));
    ((ObjectNode) document.at(parent)).put("a/b", 1).put("y".repeat(5_000), 2);

    assertThat(faults(document))
        .containsExactlyInAnyOrder(
            new Fault(parent + "/a~1b", "is not known here: remove it"),
            new Fault(parent + "/" + "y".repeat(60) + "...", "is not known here: remove it"));
  }

  @Test
  void findsEverythingThatIsWrongAtOnce() {
    var document = tree(Receipts.of(MIXED));
    document.put("schema", "waymark-receipt/2").put("scorerVersion", 1).put("digest", "md5:0");
    document.withObject("/answers").put("online", "online-no").putArray("backups");
    document.withObject("/result/score").put("points", 22.5).put("exact", "0.22");

    assertThat(faults(document))
        .extracting(Fault::pointer)
        .containsExactlyInAnyOrder(
            "/schema",
            "/scorerVersion",
            "/digest",
            "/answers/online",
            "/answers/backups",
            "/result/score/points",
            "/result/score/exact");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "1", "\"text\"", "null", "true", "{}"})
  void refusesWhatIsSomethingElse(String text) throws Exception {
    assertThat(faults(new ObjectMapper().readTree(text))).isNotEmpty();
  }

  @Test
  void repeatsNoMoreThanAGlanceOfWhatItWasSent() {
    var document = new ObjectMapper().createObjectNode();
    for (var i = 0; i < 1_000; i++) {
      document.put(i + "z".repeat(200), "\ud83d");
    }

    assertThat(faults(document)).hasSize(50).allMatch(fault -> fault.toString().length() < 200);
  }

  @Test
  void pointsWithNoMoreThanAGlanceOfALongName() {
    var document = tree(Receipts.of(MIXED));
    document.withObject("/answers").put("z".repeat(5_000), 1).put("a/b", 1);

    assertThat(faults(document))
        .allMatch(fault -> fault.toString().length() < 400)
        .extracting(Fault::pointer)
        .contains("/answers/" + "z".repeat(60) + "...", "/answers/a~1b");
  }

  @Test
  void refusesHalvesOfCharacters() {
    var document = tree(Receipts.of(MIXED));
    document.withObject("/firm").put("sector", "arts\ud83d");

    assertThat(faults(document)).extracting(Fault::pointer).containsExactly("/firm/sector");
  }

  private static List<Fault> faults(JsonNode document) {
    return ((Reading.Faulty) Receipt.read(document)).faults();
  }
}
