package org.waymark.web.developer;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The contract of the API as it is given out, and the list of its changes. */
@ApplicationScoped
class ContractFile {

  private final String text = read("/openapi/waymark-v1.yaml");
  private final String changes = read("/openapi/changes.txt");
  private final Node root = root(text);

  /** YAML. */
  String text() {
    return text;
  }

  /** Newest first: a day on a line of its own, then a line beginning with a dash for each. */
  String changes() {
    return changes;
  }

  Node root() {
    return root;
  }

  private static Node root(String yaml) {
    var document = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return new Node(document, document);
  }

  private static String read(String name) {
    try (var file = requireNonNull(ContractFile.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
