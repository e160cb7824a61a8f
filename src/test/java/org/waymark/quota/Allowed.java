package org.waymark.quota;

import java.time.Duration;

/** Quotas of a test: so many calls an hour for partners, and for senders. */
record Allowed(long ofPartner, long ofSender) implements QuotaConfig {

  @Override
  public Allowance partner() {
    return new Hourly(ofPartner);
  }

  @Override
  public Allowance sender() {
    return new Hourly(ofSender);
  }

  private record Hourly(long calls) implements Allowance {

    @Override
    public Duration window() {
      return Duration.ofHours(1);
    }
  }
}
