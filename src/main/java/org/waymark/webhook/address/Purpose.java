package org.waymark.webhook.address;

import org.waymark.kernel.PartnerId;

/** What an address is looked at for, and for whom. */
public sealed interface Purpose {

  /** Whose address it is. */
  PartnerId whose();

  /** A partner's program has just named it. */
  record Registering(PartnerId whose) implements Purpose {}

  /** A message is to be sent there. */
  record Sending(PartnerId whose) implements Purpose {}
}
