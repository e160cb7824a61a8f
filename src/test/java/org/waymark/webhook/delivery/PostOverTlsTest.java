package org.waymark.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpClientOptions;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.webhook.Listeners;

/** The address is the one that was looked at, the certificate that of the name. */
@QuarkusTest
class PostOverTlsTest {

  @Inject Listeners listeners;
  @Inject Shipping shipping;

  @BeforeEach
  void clear() {
    shipping.clear();
  }

  @Test
  void trustsACertificateForTheNameOfTheHost(@TempDir Path folder) throws Exception {
    var ours = Certificates.of(Listeners.HOST, folder);

    assertThat(outcomes(ours, ours.trusting())).containsExactly("delivered");
  }

  @Test
  void trustsNoCertificateForAnotherName(@TempDir Path folder) throws Exception {
    var other = Certificates.of("other.example", folder);

    assertThat(outcomes(other, other.trusting())).containsExactly("untrusted");
  }

  @Test
  void trustsNoCertificateThatNobodyHasIssued(@TempDir Path folder) throws Exception {
    var ours = Certificates.of(Listeners.HOST, folder);

    assertThat(outcomes(ours, new HttpClientOptions())).containsExactly("untrusted");
  }

  private List<String> outcomes(Certificates shown, HttpClientOptions client) throws Exception {
    try (var sink = new Sink(shown.server())) {
      var listener = listeners.listener("https", sink.port());
      shipping.test(listener);
      shipping.deliverAfter(Duration.ZERO, client);
      var outcomes =
          shipping.delivery(listener).attempts().stream().map(Delivery.Attempt::outcome).toList();
      assertThat(sink.got()).hasSize(outcomes.contains("delivered") ? 1 : 0);
      return outcomes;
    }
  }
}
