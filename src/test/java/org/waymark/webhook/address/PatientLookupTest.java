package org.waymark.webhook.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.kernel.PartnerId;
import org.waymark.kernel.share.Shares;

/** A name server that does not answer holds nobody up. */
@Timeout(30)
class PatientLookupTest {

  private static final PartnerId SOMEBODY = new PartnerId(new UUID(0, 1));
  private static final PartnerId OTHER = new PartnerId(new UUID(0, 2));
  private static final Duration MOMENT = Duration.ofMillis(50);

  @Test
  void givesWhatIsFound() throws UnknownHostException {
    var found = List.of(InetAddress.ofLiteral("8.8.8.8"));

    assertThat(
            new PatientLookup(_ -> found, Duration.ofSeconds(20), new Shares(16, 16))
                .addresses("partner.example", SOMEBODY))
        .isEqualTo(found);
  }

  @Test
  void saysThatThereIsNoSuchHostWhereThereIsNone() {
    var resolver =
        new PatientLookup(
            host -> {
              throw new UnknownHostException(host);
            },
            Duration.ofSeconds(20),
            new Shares(16, 16));

    assertThatThrownBy(() -> resolver.addresses("nobody.example", SOMEBODY))
        .isInstanceOf(UnknownHostException.class)
        .hasMessageContaining("nobody.example");
  }

  @Test
  void givesUpAfterAWhileAndStartsFewLookupsThatNobodyWaitsFor() throws Exception {
    var begun = new CountDownLatch(16);
    var answered = new CountDownLatch(1);
    var resolver =
        new PatientLookup(
            _ -> {
              begun.countDown();
              return nothing(answered);
            },
            MOMENT,
            new Shares(16, 16));

    for (var name = 0; name < 16; name++) {
      assertThatThrownBy(() -> resolver.addresses("slow.example", SOMEBODY))
          .hasMessageContaining("Not found within");
    }
    begun.await();
    assertThatThrownBy(() -> resolver.addresses("slow.example", SOMEBODY))
        .isInstanceOf(BusyException.class)
        .hasMessageContaining("Too many");

    answered.countDown();
    assertThat(eventually(resolver)).isEmpty();
  }

  /** However many of the names are bad that one partner has. */
  @Test
  void looksForOthersWhileOnePartnersNamesAreNotFound() throws Exception {
    var found = List.of(InetAddress.ofLiteral("8.8.8.8"));
    var never = new CountDownLatch(1);
    var resolver =
        new PatientLookup(
            host -> host.startsWith("slow") ? nothing(never) : found, MOMENT, new Shares(16, 2));

    for (var name = 0; name < 2; name++) {
      assertThatThrownBy(() -> resolver.addresses("slow.example", SOMEBODY))
          .hasMessageContaining("Not found within");
    }
    assertThatThrownBy(() -> resolver.addresses("quick.example", SOMEBODY))
        .isInstanceOf(BusyException.class);

    assertThat(resolver.addresses("partner.example", OTHER)).isEqualTo(found);
    never.countDown();
  }

  private static List<InetAddress> nothing(CountDownLatch once) throws UnknownHostException {
    try {
      once.await();
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnknownHostException("interrupted");
    }
  }

  /** Once the name servers answer again, names are found again. */
  private static List<InetAddress> eventually(PatientLookup resolver) throws Exception {
    while (true) {
      try {
        return resolver.addresses("slow.example", SOMEBODY);
      } catch (UnknownHostException e) {
        Thread.sleep(MOMENT);
      }
    }
  }
}
