package org.waymark.identity.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.session.Entrance;
import org.waymark.identity.session.SignInConfig;

/** Speaks to the provider over HTTP, never for longer than configured. */
@ApplicationScoped
class Exchange {

  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int SERVER_ERROR = 500;

  /** For whoever needs what another asks the provider for just then. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

  private final SignInConfig config;
  private final HttpClient client;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile @Nullable Metadata metadata;

  Exchange(SignInConfig config) {
    this.config = config;
    // Redirects are not followed: what is sent holds secrets.
    client = HttpClient.newBuilder().connectTimeout(config.timeout()).build();
  }

  /** What the provider answered. */
  record Answer(int status, String body) {

    boolean isOk() {
      return status / 100 == OK / 100;
    }

    /** Whether what was presented counts no longer (OAuth 2.0: RFC 6749, section 5.2). */
    boolean refusesGrant() {
      return status == BAD_REQUEST && "invalid_grant".equals(json().get("error"));
    }

    Map<String, Object> json() {
      try {
        return JsonUtil.parseJson(body);
      } catch (JoseException e) {
        throw new ProviderAwayException("The provider did not answer in JSON");
      }
    }
  }

  /**
   * Asked for once, when it is first needed: the service starts without its provider. One asks for
   * all who need it then, and they do not wait for long.
   */
  Metadata metadata() {
    var known = metadata;
    if (known != null) {
      return known;
    }
    if (!isFree(asking)) {
      throw new ProviderAwayException("The provider is slow to say what it offers");
    }
    try {
      return metadataUnlessAnotherHas();
    } finally {
      asking.unlock();
    }
  }

  /** Whether nobody else asks. Whoever is told so asks, and unlocks afterwards. */
  static boolean isFree(ReentrantLock asking) {
    try {
      return asking.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Metadata metadataUnlessAnotherHas() {
    var known = metadata;
    if (known != null) {
      return known;
    }
    var issuer = config.url().orElseThrow(() -> new ProviderAwayException("Sign-in is off"));
    var answer = get(URI.create(issuer + "/.well-known/openid-configuration"));
    var read = Metadata.of(answer.json(), issuer);
    metadata = read;
    return read;
  }

  Answer get(URI address) {
    var answer = send(HttpRequest.newBuilder(address).GET());
    if (!answer.isOk()) {
      throw new ProviderAwayException("The provider answered " + answer.status());
    }
    return answer;
  }

  /** Sends a form as the client of an entrance, whose secret travels in the header. */
  Answer post(Entrance entrance, URI address, Map<String, String> form) {
    var body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(address)
            .header("Authorization", "Basic " + credentials(config.of(entrance)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(request.timeout(config.timeout()).build(), BodyHandlers.ofString());
      if (response.statusCode() >= SERVER_ERROR) {
        throw new ProviderAwayException("The provider answered " + response.statusCode());
      }
      return new Answer(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new ProviderAwayException("The provider cannot be reached", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProviderAwayException("The provider was not waited for", e);
    }
  }

  private static String credentials(SignInConfig.Client client) {
    var pair = encoded(client.clientId()) + ":" + encoded(client.clientSecret().orElse(""));
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
