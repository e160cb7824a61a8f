package org.waymark.keycloak;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.rest.client.reactive.jackson.runtime.serialisers.ClientJacksonMessageBodyWriter;
import io.vertx.core.http.HttpClientOptions;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.jboss.resteasy.reactive.client.impl.ClientBuilderImpl;
import org.jboss.resteasy.reactive.server.jackson.JacksonBasicMessageBodyReader;

/**
 * Makes clients that do not wait for ever. The one that Keycloak's builder would make waits half a
 * minute for the beginning of an answer, and for the rest of it without end.
 */
final class Impatience {

  private static final List<String> JSON = List.of(MediaType.APPLICATION_JSON);

  /** As where Quarkus makes the client: among what it brings along of its own, at 5000. */
  private static final int READS_BEFORE = 4900;

  private static final int WRITES_AFTER = 5100;

  private Impatience() {}

  /** A client that gives up where nothing comes for so long. */
  static Client client(Duration within) {
    var words = words();
    var builder = new ClientBuilderImpl();
    builder.registerMessageBodyReader(
        new JacksonBasicMessageBodyReader(words), Object.class, JSON, true, READS_BEFORE);
    builder.registerMessageBodyWriter(
        new ClientJacksonMessageBodyWriter(words), Object.class, JSON, true, WRITES_AFTER);
    builder.clientOptionsCustomizer(options -> limit(options, within));
    return builder
        .property(QuarkusRestClientProperties.CONNECT_TIMEOUT, Math.toIntExact(within.toMillis()))
        .property(QuarkusRestClientProperties.READ_TIMEOUT, within.toMillis())
        .build();
  }

  /** Between two pieces of an answer: the property counts until the first alone. */
  private static void limit(HttpClientOptions options, Duration within) {
    options.setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
    options.setReadIdleTimeout(Math.toIntExact(within.toMillis()));
  }

  /** As Keycloak speaks, which may know more than this service. */
  private static ObjectMapper words() {
    return JsonMapper.builder()
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
        .build();
  }
}
