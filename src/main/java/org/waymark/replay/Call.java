package org.waymark.replay;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.waymark.kernel.PartnerId;
import org.waymark.kernel.Sha256;

/**
 * A call that is to have its effect once.
 *
 * @param path of the address, without a query
 * @param key by which the partner tells its calls to this address apart
 * @param content all else that the call says
 */
public record Call(PartnerId partner, String method, String path, String key, byte[] content) {

  /** What it is kept under, beside the partner: 32 bytes, however long path and key are. */
  byte[] id() {
    return Sha256.bytes((method + "\n" + path + "\n" + key).getBytes(StandardCharsets.UTF_8));
  }

  /** Tells it from another call with the same key: 32 bytes. */
  byte[] fingerprint() {
    return Sha256.bytes(content);
  }

  /** A number for a lock on it. */
  long lock() {
    var text = new ByteArrayOutputStream();
    text.writeBytes(partner.toString().getBytes(StandardCharsets.UTF_8));
    text.writeBytes(id());
    return ByteBuffer.wrap(Sha256.bytes(text.toByteArray())).getLong();
  }
}
