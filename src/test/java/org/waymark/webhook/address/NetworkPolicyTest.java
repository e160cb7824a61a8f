package org.waymark.webhook.address;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The cluster lets out what the service sends to webhooks, and no more of it than that. */
class NetworkPolicyTest {

  private static final Path FILE = Path.of("k8s/base/network-policy.yaml");

  /** A partner may register a URL with one of these, see CheckTarget. */
  @ParameterizedTest
  @ValueSource(ints = {443, 1024, 8443, 65535})
  void letsOutWhatGoesToAPortThatAPartnerMayName(int port) throws IOException {
    assertThat(toWebhooks().path("ports").valueStream()).anyMatch(each -> opens(each, port));
  }

  @ParameterizedTest
  @ValueSource(ints = {22, 80, 1023})
  void letsOutNothingElse(int port) throws IOException {
    assertThat(toWebhooks().path("ports").valueStream()).noneMatch(each -> opens(each, port));
  }

  @Test
  void keepsToPublicAddresses() throws IOException {
    assertThat(excepted())
        .contains("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8")
        .contains("169.254.0.0/16", "100.64.0.0/10", "::1/128", "fc00::/7", "fe80::/10");
  }

  private static boolean opens(JsonNode ports, int port) {
    var first = ports.path("port").asInt();
    return port >= first && port <= ports.path("endPort").asInt(first);
  }

  private static List<String> excepted() throws IOException {
    return toWebhooks()
        .path("to")
        .valueStream()
        .flatMap(to -> to.at("/ipBlock/except").valueStream())
        .map(JsonNode::asText)
        .toList();
  }

  /** The only rule that names blocks of addresses. */
  private static JsonNode toWebhooks() throws IOException {
    var yaml = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FILE));
    var rules = new ObjectMapper().<JsonNode>valueToTree(yaml).at("/spec/egress");
    Stream<JsonNode> named =
        rules.valueStream().filter(rule -> rule.at("/to/0/ipBlock").isObject());
    return named.findFirst().orElseThrow();
  }
}
