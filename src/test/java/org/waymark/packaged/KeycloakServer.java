package org.waymark.packaged;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A real Keycloak with the realm as it is deployed, and a mail server that keeps what it sends. One
 * for all tests of this JVM, since it takes half a minute to start.
 */
final class KeycloakServer {

  static final String OWNERS_SECRET = "owners-client-secret-of-the-tests";
  static final String STAFF_SECRET = "staff-client-secret-of-the-tests";
  static final String ADMIN_SECRET = "admin-client-secret-of-the-tests";
  static final String BOOTSTRAP_PASSWORD = "bootstrap-password";

  private static final Path HOME = Path.of(System.getProperty("keycloak.home", ""));
  private static final Path REALM = Path.of("k8s/keycloak/waymark-realm.json");
  private static final Duration START_WITHIN = Duration.ofMinutes(5);
  private static @Nullable KeycloakServer shared;

  private final int port = RunningService.freePort();
  private final int servicePort = RunningService.freePort();
  private final Path directory;
  private final GreenMail mails =
      new GreenMail(new ServerSetup(RunningService.freePort(), "127.0.0.1", "smtp"));
  private @Nullable Process process;

  private KeycloakServer(Path directory) {
    this.directory = directory;
  }

  static synchronized KeycloakServer shared() {
    var running = shared;
    if (running == null) {
      running = create();
      shared = running;
      Runtime.getRuntime().addShutdownHook(new Thread(running::stop));
    }
    running.start();
    return running;
  }

  private static KeycloakServer create() {
    try {
      var server = new KeycloakServer(Files.createTempDirectory("keycloak"));
      var realms = Files.createDirectories(HOME.resolve("data/import"));
      Files.copy(REALM, realms.resolve("waymark-realm.json"), StandardCopyOption.REPLACE_EXISTING);
      buildOnce();
      server.mails.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Kept between runs: the distribution has to be told its kind of database, and then optimised.
   */
  private static void buildOnce() throws IOException {
    var built = HOME.resolve("data/built-for-tests");
    if (!Files.exists(built)) {
      var log = HOME.resolve("data/build.log").toFile();
      var build =
          command("build", "--db=dev-file", "--cache=local")
              .redirectErrorStream(true)
              .redirectOutput(log);
      if (status(build.start()) != 0) {
        throw new IllegalStateException(Files.readString(log.toPath()));
      }
      Files.createFile(built);
    }
  }

  private static ProcessBuilder command(String... arguments) {
    var command = new ArrayList<>(List.of("bash", HOME.resolve("bin/kc.sh").toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
    return builder;
  }

  /** Starts it, if it does not run, with what it knew before. */
  synchronized void start() {
    var running = process;
    if (running != null && running.isAlive()) {
      return;
    }
    var builder =
        command(
            "start",
            "--optimized",
            "--import-realm",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--hostname=http://localhost:" + port,
            "--db-url=" + database());
    builder.environment().putAll(environment());
    try {
      builder.redirectErrorStream(true).redirectOutput(log().toFile());
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    awaitReady();
  }

  /**
   * H2 writes what is committed to its file half a second later, unless told otherwise: whoever
   * signed in just before {@link #stop} would be forgotten, as no real database does.
   */
  private String database() {
    return "jdbc:h2:file:" + directory.resolve("keycloakdb") + ";NON_KEYWORDS=VALUE;WRITE_DELAY=0";
  }

  private Map<String, String> environment() {
    return Map.ofEntries(
        Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
        Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", BOOTSTRAP_PASSWORD),
        Map.entry("WAYMARK_URL", "http://localhost:" + servicePort),
        Map.entry("WAYMARK_LOGOUT_URL", "http://127.0.0.1:" + servicePort),
        Map.entry("WAYMARK_CLIENT_SECRET", OWNERS_SECRET),
        Map.entry("WAYMARK_STAFF_CLIENT_SECRET", STAFF_SECRET),
        Map.entry("WAYMARK_ADMIN_CLIENT_SECRET", ADMIN_SECRET),
        Map.entry("WAYMARK_SMTP_HOST", "127.0.0.1"),
        Map.entry("WAYMARK_SMTP_PORT", Integer.toString(mails.getSmtp().getPort())),
        Map.entry("WAYMARK_SMTP_FROM", "no-reply@waymark.example"),
        Map.entry("WAYMARK_SMTP_STARTTLS", "false"));
  }

  private void awaitReady() {
    var until = Instant.now().plus(START_WITHIN);
    while (Instant.now().isBefore(until) && process != null && process.isAlive()) {
      if (answers()) {
        return;
      }
      pause();
    }
    throw new IllegalStateException("Keycloak did not start:\n" + output());
  }

  private boolean answers() {
    try (var client = HttpClient.newHttpClient()) {
      var address = URI.create(issuer() + "/.well-known/openid-configuration");
      var request = HttpRequest.newBuilder(address).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** As when its machine is lost. */
  synchronized void stop() {
    if (process != null) {
      // The script starts Java and waits for it.
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      status(process);
    }
  }

  private static int status(Process process) {
    try {
      return process.waitFor(START_WITHIN.toSeconds(), TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private Path log() {
    return directory.resolve("keycloak.log");
  }

  String output() {
    try {
      return Files.readString(log());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the service has to be, since the realm allows no other address to come back to. */
  int servicePort() {
    return servicePort;
  }

  URI address() {
    return URI.create("http://localhost:" + port);
  }

  String issuer() {
    return address() + "/realms/waymark";
  }

  /** From now on nothing it sends is taken. */
  void loseMail() {
    mails.stop();
  }

  void sendMailAgain() {
    mails.start();
  }

  /** The text of the last mail to an address, once it has come. */
  String mailTo(String address) throws IOException, MessagingException {
    for (var times = 0; times < 120; times++) {
      var to = mailsTo(address);
      if (!to.isEmpty()) {
        return text(to.getLast().getContent());
      }
      pause();
    }
    throw new IllegalStateException("No mail to " + address);
  }

  /** How many mails have come to an address so far. */
  int countMailsTo(String address) throws MessagingException {
    return mailsTo(address).size();
  }

  private List<MimeMessage> mailsTo(String address) throws MessagingException {
    var found = new ArrayList<MimeMessage>();
    for (var mail : mails.getReceivedMessages()) {
      if (mail.getAllRecipients()[0].toString().equals(address)) {
        found.add(mail);
      }
    }
    return found;
  }

  /** Plain text comes first, HTML second. */
  private static String text(Object content) throws IOException, MessagingException {
    return content instanceof Multipart parts
        ? text(parts.getBodyPart(0).getContent())
        : content.toString();
  }

  /** What a service needs to know to sign people in here. */
  Map<String, String> serviceEnvironment() {
    return Map.of(
        "WAYMARK_SIGN_IN_URL",
        issuer(),
        "WAYMARK_SIGN_IN_SECRET",
        "the-secret-of-the-service-in-these-tests",
        "WAYMARK_SIGN_IN_OWNERS_CLIENT_SECRET",
        OWNERS_SECRET,
        "WAYMARK_SIGN_IN_STAFF_CLIENT_SECRET",
        STAFF_SECRET,
        "WAYMARK_KEYCLOAK_CLIENT_SECRET",
        ADMIN_SECRET,
        "WAYMARK_KEYCLOAK_INVITED_RETURN_TO",
        "http://localhost:" + servicePort + "/advise");
  }
}
