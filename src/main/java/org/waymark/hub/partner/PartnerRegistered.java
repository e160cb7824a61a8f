package org.waymark.hub.partner;

import org.waymark.identity.Actor;

/**
 * A partner has been taken in. Told once it is kept.
 *
 * @param sandbox whether its firms are to be invented
 */
public record PartnerRegistered(Actor.Partner partner, boolean sandbox) {}
