package org.waymark.outbox;

/**
 * What is due by one channel for one destination: one after the other, by one at a time.
 *
 * @param destination empty where the channel has one alone
 * @param owner of the destination
 */
record Round(Channel channel, String destination, String owner) {}
