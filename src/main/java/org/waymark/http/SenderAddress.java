package org.waymark.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Sender;

/**
 * Notes who sends a request. Behind a proxy this is right only where the service has been told to
 * believe it: k8s/README.md.
 *
 * <p>Of an {@code X-Forwarded-For} that it believes, Quarkus takes the first address. That is the
 * one a client can invent where the proxy appends to what the client sent; the last is always the
 * proxy's own word.
 */
class SenderAddress {

  private static final String FORWARDED_FOR = "X-Forwarded-For";

  private final Sender sender;

  SenderAddress(Sender sender) {
    this.sender = sender;
  }

  @ServerRequestFilter(preMatching = true)
  public void note(HttpServerRequest request) {
    address(
            literal(request.connection().remoteAddress()),
            literal(request.remoteAddress()),
            request.headers().getAll(FORWARDED_FOR))
        .ifPresent(sender::at);
  }

  /**
   * The address of whoever sends a request.
   *
   * @param peer at the other end of the connection
   * @param told the same, unless a trusted proxy says who sent it
   * @param forwarded what the header has, line by line, whether or not it is to be believed
   */
  static Optional<String> address(
      @Nullable String peer, @Nullable String told, List<String> forwarded) {
    if (peer != null && peer.equals(told)) {
      return Optional.of(peer);
    }
    return forwarded.stream()
        .flatMap(line -> Arrays.stream(line.split(",", -1)))
        .reduce((_, later) -> later)
        .map(SenderAddress::withoutPort)
        .or(() -> Optional.ofNullable(told))
        .filter(SenderAddress::isAddress)
        .or(() -> Optional.ofNullable(peer));
  }

  private static @Nullable String literal(@Nullable SocketAddress address) {
    return address == null ? null : address.hostAddress();
  }

  /** Some proxies name the port as well; an IPv6 address then stands in brackets. */
  private static String withoutPort(String element) {
    var address = element.strip();
    if (address.startsWith("[") && address.indexOf(']') > 0) {
      return address.substring(1, address.indexOf(']'));
    }
    var colon = address.indexOf(':');
    return colon > 0 && colon == address.lastIndexOf(':') ? address.substring(0, colon) : address;
  }

  private static boolean isAddress(String text) {
    try {
      InetAddress.ofLiteral(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
