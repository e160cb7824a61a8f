package org.waymark.api.v1.paging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.kernel.PartnerId;
import org.waymark.kernel.Sha256;

/**
 * Where the next page of a list begins. It is bound to whose list it is and goes stale, so that no
 * program comes to rely on what is in it. No secret protects it: whoever made one up would be at
 * another place of their own list.
 *
 * @param at when the last thing of the page before was made
 * @param id of that thing
 */
public record Cursor(Instant at, UUID id) {

  /** Longer than any program takes to read all pages. */
  static final Duration LIFETIME = Duration.ofHours(24);

  private static final byte FORM = 1;
  private static final int MARK_BYTES = 8;
  private static final int BODY_BYTES = 1 + 3 * Long.BYTES + Integer.BYTES + Long.BYTES;

  /** The text that programs get. */
  public String written(String list, PartnerId whose, Instant now) {
    var body =
        ByteBuffer.allocate(BODY_BYTES)
            .put(FORM)
            .putLong(now.getEpochSecond())
            .putLong(at.getEpochSecond())
            .putInt(at.getNano())
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();
    var whole =
        ByteBuffer.allocate(BODY_BYTES + MARK_BYTES).put(body).put(mark(body, list, whose)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
  }

  /** A text that programs send back; throws a problem when it is not theirs, or too old. */
  public static Cursor read(String text, String list, PartnerId whose, Instant now) {
    var whole = bytes(text);
    if (whole.length != BODY_BYTES + MARK_BYTES || whole[0] != FORM) {
      throw notOne();
    }
    var body = Arrays.copyOf(whole, BODY_BYTES);
    var mark = Arrays.copyOfRange(whole, BODY_BYTES, whole.length);
    if (!Arrays.equals(mark, mark(body, list, whose))) {
      throw notOne();
    }
    var values = ByteBuffer.wrap(body, 1, BODY_BYTES - 1);
    var given = values.getLong();
    var at = values.getLong();
    // Whoever knows how a cursor is made can make one up. Clocks of instances differ a little.
    var last = now.plus(LIFETIME).getEpochSecond();
    if (given < 0 || given > last || at < 0 || at > last) {
      throw notOne();
    }
    if (Instant.ofEpochSecond(given).plus(LIFETIME).isBefore(now)) {
      throw Problems.of(
          ProblemType.INVALID_CURSOR,
          "The cursor is older than 24 hours: begin at the first page.");
    }
    return new Cursor(
        Instant.ofEpochSecond(at, values.getInt()), new UUID(values.getLong(), values.getLong()));
  }

  private static byte[] bytes(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw notOne();
    }
  }

  private static byte[] mark(byte[] body, String list, PartnerId whose) {
    var bound = (list + " " + whose + " ").getBytes(StandardCharsets.UTF_8);
    var marked = ByteBuffer.allocate(bound.length + body.length).put(bound).put(body).array();
    return Arrays.copyOf(Sha256.bytes(marked), MARK_BYTES);
  }

  private static RuntimeException notOne() {
    return Problems.of(
        ProblemType.INVALID_CURSOR,
        "Follow links.next of the page before: this is not a cursor of your list.");
  }
}
