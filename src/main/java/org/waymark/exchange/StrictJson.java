package org.waymark.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads one JSON document as its standard has it (RFC 8259), and refuses what a lenient reader
 * would guess at: a member named twice, text after the end, deep nesting.
 */
public final class StrictJson {

  /** An answer sheet needs three. */
  private static final int DEEPEST = 20;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static {
    MAPPER
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(100).build());
  }

  private StrictJson() {}

  /**
   * Reads one document, and nothing after it.
   *
   * @param utf8 the whole document
   */
  public static JsonNode read(byte[] utf8) throws MalformedJsonException {
    try {
      // The parser itself would take UTF-16 and UTF-32 too, and guess which it is.
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
      var document = MAPPER.readTree(text);
      if (document.isMissingNode()) {
        throw new MalformedJsonException(1, 1, "there is nothing here");
      }
      return document;
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw new MalformedJsonException(
          at == null ? 1 : Math.max(1, at.getLineNr()),
          at == null ? 1 : Math.max(1, at.getColumnNr()),
          e instanceof MismatchedInputException
              ? "something follows the end of the document"
              : shortened(e.getOriginalMessage()));
    } catch (CharacterCodingException e) {
      throw new MalformedJsonException(1, 1, "the text is not encoded as UTF-8");
    }
  }

  /** The parser repeats what it read, which senders choose. */
  private static String shortened(String message) {
    var firstLine =
        message
            .lines()
            .findFirst()
            .orElse("")
            .replaceAll(" \\(start marker at.*| \\(\\d+, from.*", "");
    return firstLine.length() <= 200 ? firstLine : firstLine.substring(0, 200) + "...";
  }
}
