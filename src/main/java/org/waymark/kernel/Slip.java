package org.waymark.kernel;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The number under which somebody asks for something to be made, drawn before they ask. Asked for
 * twice under one number, by a double click or a reload, it is made once.
 *
 * <p>What is made does not get the number for its id. Its id follows from the number, from who asks
 * and about whom, and from what is asked for. So a number that somebody else has used, or that was
 * made up, leads to nothing that exists elsewhere, and cannot tell that it does: it is as good as a
 * fresh one. And somebody who goes back, writes other words and asks again gets a second thing:
 * what they wrote is not lost for what is there.
 *
 * @param number 128 bits of chance, where it was drawn here
 */
public record Slip(UUID number) {

  /** RFC 9562, 5.8: version 8 is for ids made in a way of one's own. */
  private static final long VERSION = 0x8000L;

  private static final long WITHOUT_VERSION = ~0xF000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long WITHOUT_VARIANT = ~0xC000_0000_0000_0000L;

  /**
   * The id of what is made: the same whenever the same is asked for, and no other.
   *
   * @param asked who asks, about whom, and for what, each as its text
   */
  public UUID id(Object... asked) {
    var bytes = ByteBuffer.wrap(digest("id", asked));
    return new UUID(
        (bytes.getLong() & WITHOUT_VERSION) | VERSION,
        (bytes.getLong() & WITHOUT_VARIANT) | VARIANT);
  }

  /**
   * 32 bytes that nobody can tell who does not know the number: for what must not be found from an
   * id that is stored, such as a code.
   *
   * @param asked as for an id
   */
  public byte[] secret(Object... asked) {
    return digest("secret", asked);
  }

  /**
   * @param use no id says anything about a secret
   */
  private byte[] digest(String use, Object... asked) {
    var told = new ByteArrayOutputStream();
    add(number, told);
    add(use, told);
    for (var part : asked) {
      add(part, told);
    }
    return Sha256.bytes(told.toByteArray());
  }

  /** Its length comes first, so that no words can pass from one part to the next. */
  private static void add(Object part, ByteArrayOutputStream told) {
    var text = part.toString().getBytes(StandardCharsets.UTF_8);
    told.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
    told.writeBytes(text);
  }

  /** Keeps the number out of logs: codes follow from it. */
  @Override
  public String toString() {
    return "Slip[...]";
  }
}
