package org.waymark.webhook.address;

import java.net.UnknownHostException;

/** Nobody has looked for a host: too many others are being looked for. */
final class BusyException extends UnknownHostException {

  private static final long serialVersionUID = 1L;

  BusyException() {
    super("Too many names are being looked up");
  }
}
