package org.waymark.webhook.address;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Addresses that begin alike.
 *
 * @param prefix of the address, 4 or 16 bytes
 * @param bits how many of them count
 */
record Network(byte[] prefix, int bits) {

  /**
   * From its usual form.
   *
   * @param text such as {@code 10.0.0.0/8}
   */
  static Network of(String text) {
    var slash = text.indexOf('/');
    try {
      var prefix = InetAddress.getByName(text.substring(0, slash)).getAddress();
      return new Network(prefix, Integer.parseInt(text.substring(slash + 1)));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  boolean contains(byte[] address) {
    if (address.length != prefix.length) {
      return false;
    }
    for (var bit = 0; bit < bits; bit++) {
      var mask = 0x80 >> (bit % 8);
      if (((address[bit / 8] ^ prefix[bit / 8]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
