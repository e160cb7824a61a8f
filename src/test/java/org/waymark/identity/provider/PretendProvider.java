package org.waymark.identity.provider;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** A provider whose keys are known, so that any token can be made, right or wrong. */
public final class PretendProvider implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final RsaJsonWebKey key;
  private volatile int fetchesOfKeys;
  private volatile boolean keysAreLost;
  private final AtomicInteger fetchesOfConfiguration = new AtomicInteger();
  private volatile CountDownLatch configurationIsHeldBack = new CountDownLatch(0);
  private volatile CountDownLatch keysAreHeldBack = new CountDownLatch(0);

  private PretendProvider(HttpServer server, RsaJsonWebKey key) {
    this.server = server;
    this.key = key;
    answer(
        "/.well-known/openid-configuration",
        () -> {
          fetchesOfConfiguration.incrementAndGet();
          await(configurationIsHeldBack);
          return configuration();
        });
    answer(
        "/keys",
        () -> {
          fetchesOfKeys++;
          await(keysAreHeldBack);
          return "{\"keys\":[" + key.toJson(OutputControlLevel.PUBLIC_ONLY) + "]}";
        });
    server.setExecutor(threads);
    server.start();
  }

  public static PretendProvider start() {
    try {
      return new PretendProvider(
          HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0), key("its-key"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static RsaJsonWebKey key(String id) {
    try {
      var key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId(id);
      return key;
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private void answer(String path, java.util.function.Supplier<String> body) {
    server.createContext(
        path,
        exchange -> {
          var bytes = body.get().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(
              keysAreLost && path.equals("/keys") ? 503 : 200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private String configuration() {
    return """
        {"issuer": "%1$s", "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
         "end_session_endpoint": "%1$s/logout"}
        """
        .formatted(issuer());
  }

  RsaJsonWebKey key() {
    return key;
  }

  /** As when it is restarted: its address is known, its keys cannot be had. */
  void loseKeys(boolean now) {
    keysAreLost = now;
  }

  /** As when it is slow: its keys come only when this is counted down. */
  CountDownLatch holdKeysBack() {
    keysAreHeldBack = new CountDownLatch(1);
    return keysAreHeldBack;
  }

  /** The same of what it offers. */
  CountDownLatch holdConfigurationBack() {
    configurationIsHeldBack = new CountDownLatch(1);
    return configurationIsHeldBack;
  }

  int fetchesOfConfiguration() {
    return fetchesOfConfiguration.get();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  int fetchesOfKeys() {
    return fetchesOfKeys;
  }

  /** An ID token as it should be for an owner. */
  JwtClaims idToken() {
    var claims = fresh("waymark");
    claims.setSubject("5a1c");
    claims.setClaim("azp", "waymark");
    claims.setClaim("typ", "ID");
    claims.setClaim("sid", "session-1");
    claims.setClaim("acr", "1");
    claims.setClaim("name", "Olive Example");
    claims.setClaim("email", "olive@firm.example");
    return claims;
  }

  /** An access token as it should be for a partner's program. */
  JwtClaims accessToken(String client, String scope) {
    var claims = fresh("waymark-api");
    claims.setSubject("service-account");
    claims.setClaim("azp", client);
    claims.setClaim("typ", "Bearer");
    claims.setClaim("scope", scope);
    return claims;
  }

  /** What a partner's program shows for as long as a long test lasts. */
  public String programToken(String client, String scope, Duration lasts) {
    var claims = accessToken(client, scope);
    claims.setExpirationTimeMinutesInTheFuture(lasts.toMinutes());
    return signed(claims, "JWT");
  }

  /** The same of a program that comes too late. */
  public String pastToken(String client, String scope) {
    var claims = accessToken(client, scope);
    claims.setExpirationTimeMinutesInTheFuture(-5);
    return signed(claims, "JWT");
  }

  /** A logout token as it should be. */
  JwtClaims logoutToken() {
    var claims = fresh("waymark");
    claims.setJwtId("logout-1");
    claims.setClaim("sid", "session-1");
    claims.setClaim(
        "events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    return claims;
  }

  private JwtClaims fresh(String audience) {
    var claims = new JwtClaims();
    claims.setIssuer(issuer());
    claims.setAudience(audience);
    claims.setIssuedAt(NumericDate.now());
    claims.setExpirationTimeMinutesInTheFuture(2);
    return claims;
  }

  String signed(JwtClaims claims, String type) {
    return signed(claims, type, key);
  }

  static String signed(JwtClaims claims, String type, RsaJsonWebKey key) {
    var token = new JsonWebSignature();
    token.setPayload(claims.toJson());
    token.setHeader("typ", type);
    token.setKeyIdHeaderValue(key.getKeyId());
    token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    token.setKey(key.getPrivateKey());
    try {
      return token.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
