package org.waymark.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Lets everybody in, says the same beginning to each, and then nothing more. */
final class SilentServer implements AutoCloseable {

  /** A server that promises an answer and does not give it. */
  static final String PROMISE =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{";

  private final ServerSocket door;
  private final String beginning;
  private final List<Socket> inside = new CopyOnWriteArrayList<>();

  private SilentServer(ServerSocket door, String beginning) {
    this.door = door;
    this.beginning = beginning;
  }

  /** Starts it. */
  static SilentServer saying(String beginning) {
    try {
      var server =
          new SilentServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), beginning);
      Thread.ofVirtual().start(server::letIn);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void letIn() {
    try {
      while (true) {
        var guest = door.accept();
        inside.add(guest);
        guest.getInputStream().read();
        guest.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        guest.getOutputStream().flush();
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  String issuer() {
    return "http://127.0.0.1:" + door.getLocalPort() + "/realms/waymark";
  }

  /** How many have come so far. */
  int guests() {
    return inside.size();
  }

  @Override
  public void close() {
    try {
      door.close();
      for (var guest : inside) {
        guest.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
