package org.waymark.webhook.address;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
    assertThat(rules().filter(NetworkPolicyTest::isForBlocks)).anyMatch(rule -> opens(rule, port));
  }

  @ParameterizedTest
  @ValueSource(ints = {22, 80, 1023})
  void letsOutNothingElse(int port) throws IOException {
    assertThat(rules()).noneMatch(rule -> opens(rule, port));
  }

  /** 443 is open for the identity provider, wherever it is, and 5432 for the database. */
  @ParameterizedTest
  @ValueSource(ints = {1024, 8443, 65535})
  void keepsOtherPortsToPublicAddresses(int port) throws IOException {
    assertThat(rules().filter(rule -> opens(rule, port)))
        .isNotEmpty()
        .allSatisfy(
            rule ->
                assertThat(excepted(rule))
                    .contains("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8")
                    .contains("169.254.0.0/16", "100.64.0.0/10")
                    .contains("::1/128", "fc00::/7", "fe80::/10"));
  }

  private static boolean opens(JsonNode rule, int port) {
    return rule.path("ports")
        .valueStream()
        .anyMatch(
            ports -> {
              var first = ports.path("port").asInt();
              return port >= first && port <= ports.path("endPort").asInt(first);
            });
  }

  private static List<String> excepted(JsonNode rule) {
    return rule.path("to")
        .valueStream()
        .flatMap(to -> to.at("/ipBlock/except").valueStream())
        .map(JsonNode::asText)
        .toList();
  }

  private static boolean isForBlocks(JsonNode rule) {
    return rule.at("/to/0/ipBlock").isObject();
  }

  private static Stream<JsonNode> rules() throws IOException {
    var yaml = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FILE));
    return new ObjectMapper().<JsonNode>valueToTree(yaml).at("/spec/egress").valueStream();
  }
}
