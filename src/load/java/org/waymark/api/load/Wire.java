package org.waymark.api.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that sends the same call again and again, and costs next to nothing: what is
 * measured is the service.
 */
final class Wire implements AutoCloseable {

  private static final String LENGTH = "content-length:";

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final byte[] call;

  Wire(URI service, String path, byte[] body) throws IOException {
    socket = new Socket(service.getHost(), service.getPort());
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 65_536);
    out = socket.getOutputStream();
    var head =
        """
        POST %s HTTP/1.1\r
        Host: %s\r
        Content-Type: application/json\r
        Content-Length: %d\r
        \r
        """
            .formatted(path, service.getAuthority(), body.length)
            .getBytes(StandardCharsets.US_ASCII);
    call = new byte[head.length + body.length];
    System.arraycopy(head, 0, call, 0, head.length);
    System.arraycopy(body, 0, call, head.length, body.length);
  }

  /**
   * Calls once, and reads all that is answered.
   *
   * @return how many bytes the body has
   */
  int call() throws IOException {
    out.write(call);
    var status = line();
    if (!status.contains(" 200 ")) {
      throw new IOException(status);
    }
    var length = -1;
    for (var line = line(); !line.isEmpty(); line = line()) {
      if (line.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
        length = Integer.parseInt(line.substring(LENGTH.length()).strip());
      }
    }
    in.skipNBytes(length);
    return length;
  }

  private String line() throws IOException {
    var line = new StringBuilder(80);
    for (var read = in.read(); read != '\n'; read = in.read()) {
      if (read < 0) {
        throw new IOException("The connection ended");
      }
      if (read != '\r') {
        line.append((char) read);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
