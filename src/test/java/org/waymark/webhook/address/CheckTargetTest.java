package org.waymark.webhook.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.kernel.PartnerId;
import org.waymark.webhook.address.CheckTarget.Flaw;
import org.waymark.webhook.address.CheckTarget.Verdict;

class CheckTargetTest {

  private static final Purpose SENDING = new Purpose.Sending(new PartnerId(new UUID(0, 1)));
  private static final String HOST = "partner.example";
  private static final String URL = "https://partner.example/hooks?from=waymark";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2606:4700:4700::1111",
        "2a00:1450:4009::1"
      })
  void letsPublicAddressesThrough(String address) throws Exception {
    assertThat(verdict(URL, address)).isInstanceOf(Verdict.Fit.class);
    assertThat(((Verdict.Fit) verdict(URL, address)).target().address())
        .isEqualTo(InetAddress.getByName(address));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "0.0.0.0, this network",
    "0.1.2.3, this network",
    "10.0.0.1, private",
    "10.255.255.255, private",
    "100.64.0.1, shared",
    "100.127.255.255, shared",
    "127.0.0.1, loopback",
    "127.255.255.254, loopback",
    "168.63.129.16, a cloud's own",
    "169.254.169.254, metadata of clouds",
    "172.16.0.1, private",
    "172.31.255.255, private",
    "192.0.0.8, protocol assignments",
    "192.0.2.1, documentation",
    "192.88.99.1, 6to4 relay",
    "192.168.1.1, private",
    "198.18.0.1, benchmarking",
    "198.19.255.255, benchmarking",
    "198.51.100.7, documentation",
    "203.0.113.7, documentation",
    "224.0.0.1, multicast",
    "239.255.255.255, multicast",
    "240.0.0.1, reserved",
    "255.255.255.255, broadcast",
    "::, unspecified",
    "::1, loopback",
    "::7f00:1, IPv4-compatible",
    "::ffff:127.0.0.1, IPv4-mapped loopback",
    "::ffff:10.0.0.1, IPv4-mapped private",
    "64:ff9b::7f00:1, NAT64",
    "64:ff9b::a9fe:a9fe, NAT64 of the metadata",
    "64:ff9b:1::1, local NAT64",
    "100::1, discard",
    "2001::1, Teredo",
    "2001:2::1, benchmarking",
    "2001:20::1, ORCHID",
    "2001:db8::1, documentation",
    "2002:7f00:1::, 6to4 of loopback",
    "3fff::1, documentation",
    "5f00::1, segment routing",
    "fc00::1, unique local",
    "fd00:ec2::254, metadata of a cloud",
    "fe80::1, link-local",
    "fec0::1, site-local",
    "ff02::1, multicast"
  })
  void refusesWhatIsNotOnThePublicInternet(String address, String what) {
    assertThat(verdict(URL, address)).as(what).isEqualTo(new Verdict.Unfit(Flaw.NOT_PUBLIC));
    assertThat(verdict(URL, "8.8.8.8", address))
        .as("beside a public one")
        .isEqualTo(new Verdict.Unfit(Flaw.NOT_PUBLIC));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "http://partner.example/, NOT_HTTPS",
    "ftp://partner.example/, NOT_HTTPS",
    "file:///etc/passwd, NO_URL",
    "https:partner.example, NO_URL",
    "partner.example, NO_URL",
    "'', NO_URL",
    "https://, NO_URL",
    "https:///hooks, NO_URL",
    "https://me:secret@partner.example/, NO_URL",
    "https://partner.example/#part, NO_URL",
    "https://partner example/, NO_URL",
    "https://partner_.example/, NO_URL",
    "https://partner.example/café, NO_URL",
    "https://127.0.0.1/, NO_NAME",
    "https://8.8.8.8/, NO_NAME",
    "https://0177.0.0.1/, NO_NAME",
    "https://[::1]/, NO_NAME",
    "https://[::ffff:127.0.0.1]/, NO_NAME",
    "https://[2606:4700:4700::1111]/, NO_NAME",
    "https://partner.example:25/, PORT",
    "https://partner.example:0/, PORT",
    "https://partner.example:65536/, PORT",
    "https://elsewhere.example/, UNKNOWN_HOST"
  })
  void refusesOtherUrls(String url, Flaw flaw) {
    assertThat(verdict(url, "8.8.8.8")).isEqualTo(new Verdict.Unfit(flaw));
  }

  /** Wherever they lead: some are no URLs to Java, the others end in a number. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "https://2130706433/, NO_NAME",
    "https://017700000001/, NO_NAME",
    "https://0x7f000001/, NO_NAME",
    "https://0x7f.1/, NO_URL",
    "https://0x7f.0.0.0x1/, NO_URL",
    "https://127.1/, NO_URL",
    "https://127.0.0.1./, NO_URL",
    "https://1.2.3.08/, NO_NAME"
  })
  void refusesAddressesInAnyNotation(String url, Flaw flaw) {
    assertThat(verdict(url, "127.0.0.1")).isEqualTo(new Verdict.Unfit(flaw));
    assertThat(verdict(url, "8.8.8.8")).isEqualTo(new Verdict.Unfit(flaw));
  }

  @Test
  void takesAHighPort() {
    assertThat(verdict("https://partner.example:8443/", "8.8.8.8")).isInstanceOf(Verdict.Fit.class);
  }

  @Test
  void refusesEndlessUrls() {
    assertThat(verdict(URL + "a".repeat(2000), "8.8.8.8"))
        .isEqualTo(new Verdict.Unfit(Flaw.NO_URL));
  }

  @Test
  void letsTheLoopbackThroughWhereThatIsWanted() {
    var lookups =
        new Lookups(
            Map.of(
                "localhost",
                List.of("127.0.0.1"),
                "127.0.0.1",
                List.of("127.0.0.1"),
                HOST,
                List.of("8.8.8.8"),
                "inside.example",
                List.of("10.0.0.1")));
    var check = lookups.check(true);

    assertThat(check.check("http://localhost:8090/", SENDING)).isInstanceOf(Verdict.Fit.class);
    assertThat(check.check("http://127.0.0.1:8090/", SENDING)).isInstanceOf(Verdict.Fit.class);
    assertThat(check.check("http://partner.example/", SENDING))
        .isEqualTo(new Verdict.Unfit(Flaw.NOT_HTTPS));
    assertThat(check.check("https://inside.example/", SENDING))
        .isEqualTo(new Verdict.Unfit(Flaw.NOT_PUBLIC));
  }

  @Test
  void looksUpOnceAndHandsOverWhatItFound() {
    var lookups = new Lookups(Map.of(HOST, List.of("8.8.8.8")));

    var target = ((Verdict.Fit) lookups.check(false).check(URL, SENDING)).target();

    assertThat(lookups.asked()).containsExactly(HOST);
    assertThat(target.socket()).hasToString("/8.8.8.8:443");
    assertThat(target.path()).isEqualTo("/hooks?from=waymark");
  }

  private static Verdict verdict(String url, String... addresses) {
    var known = List.of(addresses);
    return new Lookups(
            Map.of(HOST, known, "2130706433", known, "017700000001", known, "127.1", known))
        .check(false)
        .check(url, SENDING);
  }

  /** Nobody knows then whether there is such a host. */
  @Test
  void saysThatItHasNotLookedWhereTooManyAreLookedUp() {
    var check =
        new CheckTarget(
            (_, _) -> {
              throw new BusyException();
            },
            false);

    assertThat(check.check(URL, SENDING)).isEqualTo(new Verdict.Busy());
  }
}
