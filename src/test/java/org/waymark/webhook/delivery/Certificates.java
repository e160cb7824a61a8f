package org.waymark.webhook.delivery;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate that nobody has issued, for a host. */
public record Certificates(Path store) {

  private static final String PASSWORD = "only-for-tests";

  /** Made by the tool that comes with Java. */
  public static Certificates of(String host, Path folder) throws IOException, InterruptedException {
    var store = folder.resolve(host + ".p12");
    var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var command =
        List.of(
            tool,
            "-genkeypair",
            "-alias",
            "one",
            "-keyalg",
            "EC",
            "-validity",
            "2",
            "-storetype",
            "PKCS12",
            "-dname",
            "CN=" + host,
            "-ext",
            "SAN=dns:" + host,
            "-storepass",
            PASSWORD,
            "-keystore",
            store.toString());
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException("keytool failed");
    }
    return new Certificates(store);
  }

  /** A server that shows it. */
  public HttpsServer server() throws IOException, GeneralSecurityException {
    var keys = KeyStore.getInstance("PKCS12");
    try (var file = Files.newInputStream(store)) {
      keys.load(file, PASSWORD.toCharArray());
    }
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    var context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    var server = HttpsServer.create();
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    return server;
  }

  /** Whoever takes it for one that somebody has issued. */
  public HttpClientOptions trusting() {
    return new HttpClientOptions()
        .setTrustOptions(new PfxOptions().setPath(store.toString()).setPassword(PASSWORD));
  }
}
