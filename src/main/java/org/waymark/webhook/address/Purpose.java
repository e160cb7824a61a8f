package org.waymark.webhook.address;

/** What an address is looked at for. */
public enum Purpose {
  /** A partner's program has just named it. */
  REGISTERING,
  /** A message is to be sent there. */
  SENDING
}
