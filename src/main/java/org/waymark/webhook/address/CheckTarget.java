package org.waymark.webhook.address;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds out where a URL leads, and refuses all that is not on the public internet. */
@ApplicationScoped
public class CheckTarget {

  private static final int LONGEST = 2000;

  /** Below are the ports of other services, such as mail. */
  private static final int FIRST_FREE_PORT = 1024;

  private static final int HTTPS_PORT = 443;

  /** The only addresses in digits, and only where they are let through. */
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]");

  private final Resolver resolver;
  private final boolean loopback;

  CheckTarget(
      Resolver resolver, @ConfigProperty(name = "waymark.webhook.loopback") boolean loopback) {
    this.resolver = resolver;
    this.loopback = loopback;
  }

  /** What came of it. */
  public sealed interface Verdict {

    /** It may be sent to, now. */
    record Fit(Target target) implements Verdict {}

    record Unfit(Flaw flaw) implements Verdict {}

    /** Too many names are being looked up, of that partner or of all: nobody knows yet. */
    record Busy() implements Verdict {}
  }

  /** Why nothing is sent to a URL. */
  public enum Flaw {
    /** It is none, is too long, or has a user, a fragment or more than plain ASCII in it. */
    NO_URL,
    NOT_HTTPS,
    /** The host is an address in digits, of whichever notation. */
    NO_NAME,
    /** Neither 443 nor one from 1024. */
    PORT,
    /** There is no such host. */
    UNKNOWN_HOST,
    /** It leads to an address that is not on the public internet. */
    NOT_PUBLIC
  }

  /**
   * Looks the host up each time (Java keeps an answer for half a minute): all addresses that it has
   * must be public.
   */
  public Verdict check(String text, Purpose purpose) {
    URI url;
    try {
      url = new URI(text);
    } catch (URISyntaxException e) {
      return new Verdict.Unfit(Flaw.NO_URL);
    }
    if (isBroken(url) || text.length() > LONGEST || !isPlain(text)) {
      return new Verdict.Unfit(Flaw.NO_URL);
    }
    if (!isSecure(url) && !(loopback && "http".equals(url.getScheme()))) {
      return new Verdict.Unfit(Flaw.NOT_HTTPS);
    }
    if (isNumber(url.getHost()) && !(loopback && LOOPBACK.contains(url.getHost()))) {
      return new Verdict.Unfit(Flaw.NO_NAME);
    }
    if (url.getPort() != -1 && url.getPort() != HTTPS_PORT && !isFree(url.getPort())) {
      return new Verdict.Unfit(Flaw.PORT);
    }
    return lookUp(url, purpose);
  }

  private Verdict lookUp(URI url, Purpose purpose) {
    List<InetAddress> addresses;
    try {
      addresses = resolver.addresses(url.getHost(), purpose);
    } catch (BusyException e) {
      return new Verdict.Busy();
    } catch (UnknownHostException e) {
      return new Verdict.Unfit(Flaw.UNKNOWN_HOST);
    }
    if (addresses.isEmpty()) {
      return new Verdict.Unfit(Flaw.UNKNOWN_HOST);
    }
    if (loopback && addresses.stream().allMatch(InetAddress::isLoopbackAddress)) {
      return new Verdict.Fit(new Target(url, addresses.getFirst()));
    }
    if (!addresses.stream().allMatch(PublicInternet::has)) {
      return new Verdict.Unfit(Flaw.NOT_PUBLIC);
    }
    return isSecure(url)
        ? new Verdict.Fit(new Target(url, addresses.getFirst()))
        : new Verdict.Unfit(Flaw.NOT_HTTPS);
  }

  private static boolean isBroken(URI url) {
    return url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null;
  }

  /** Anything else stands in a URL as digits (RFC 3986, 2.1), and half a character nowhere. */
  private static boolean isPlain(String text) {
    return text.chars().allMatch(character -> character > ' ' && character <= '~');
  }

  private static boolean isSecure(URI url) {
    return "https".equals(url.getScheme());
  }

  private static boolean isFree(int port) {
    return port >= FIRST_FREE_PORT && port <= 65_535;
  }

  /**
   * Whether a last label in digits makes an address of it, in decimal, octal or hexadecimal: the
   * rule by which browsers tell (WHATWG URL, "ends in a number").
   */
  private static boolean isNumber(String host) {
    var name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    var last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return host.startsWith("[") || last.matches("[0-9]+|0x[0-9a-f]*");
  }
}
