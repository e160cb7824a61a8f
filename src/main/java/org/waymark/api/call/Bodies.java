package org.waymark.api.call;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.call.LoggedCall;
import org.waymark.call.LoggedCall.Body;

/** Makes of what was sent and answered what the log keeps. */
@ApplicationScoped
class Bodies {

  private static final Pattern TEXT =
      Pattern.compile("text/.*|.*(?:json|csv|yaml|xml)(?:;.*)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern JSON = Pattern.compile("(?:.+\\+)?json", Pattern.CASE_INSENSITIVE);

  /** The first bits of a byte that does not begin a character of UTF-8. */
  private static final int CONTINUATION = 0x80;

  private static final int FIRST_BITS = 0xC0;

  private final ObjectMapper json;

  Bodies(ObjectMapper json) {
    this.json = json;
  }

  /**
   * What was sent.
   *
   * @param type as it was sent, whether or not it is one
   * @param read null where nobody has read it
   * @param announced the header Content-Length
   * @param coding the header Transfer-Encoding; without both there is no body (RFC 9112, 6.3),
   *     whatever type is named
   */
  static Body sent(
      @Nullable String type,
      @Nullable Beginning read,
      @Nullable String announced,
      @Nullable String coding) {
    if (read != null) {
      return body(type, read.kept(), read.count());
    }
    if (announced == null && coding == null) {
      return body(type, new byte[0], 0);
    }
    var length =
        announced != null && announced.matches("[0-9]{1,18}") ? Long.valueOf(announced) : null;
    return new Body(type, length, null, false);
  }

  /** What is answered, as the framework is about to write it. */
  Body answered(@Nullable MediaType type, @Nullable Object entity) {
    return switch (entity) {
      case null -> Body.NONE;
      case byte[] bytes -> body(written(type), bytes, bytes.length);
      case String text -> {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        yield body(written(type), bytes, bytes.length);
      }
      default -> document(type, entity);
    };
  }

  /** Of what is written while it is sent nobody keeps anything. */
  static Body streamed(@Nullable MediaType type) {
    return new Body(written(type), null, null, false);
  }

  /** A file, or lines, are written while they are sent; of others no more than a part is made. */
  private Body document(@Nullable MediaType type, Object entity) {
    if (type == null || !JSON.matcher(type.getSubtype()).matches()) {
      return streamed(type);
    }
    var written = new KeptPart();
    try {
      json.writeValue(written, entity);
    } catch (IOException e) {
      if (!written.isFull()) {
        throw new IllegalStateException("An answer of ours is no JSON", e);
      }
    }
    var begun = body(written(type), written.kept(), written.count());
    return written.isFull() ? new Body(begun.type(), null, begun.text(), false) : begun;
  }

  private static Body body(@Nullable String type, byte[] beginning, long length) {
    if (length == 0) {
      return new Body(type, 0L, null, true);
    }
    if (type == null || !TEXT.matcher(type).matches()) {
      return new Body(type, length, null, false);
    }
    var kept = withinCharacters(beginning);
    var text = new String(kept, StandardCharsets.UTF_8);
    // What is no UTF-8 would come out as something else.
    var whole = kept.length == length && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), kept);
    return new Body(type, length, text, whole);
  }

  private static byte[] withinCharacters(byte[] beginning) {
    if (beginning.length <= LoggedCall.MOST_OF_A_BODY) {
      return beginning;
    }
    var end = LoggedCall.MOST_OF_A_BODY;
    while (end > 0 && (beginning[end] & FIRST_BITS) == CONTINUATION) {
      end--;
    }
    return Arrays.copyOf(beginning, end);
  }

  private static @Nullable String written(@Nullable MediaType type) {
    return type == null ? null : type.toString();
  }
}
