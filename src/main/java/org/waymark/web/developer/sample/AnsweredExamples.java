package org.waymark.web.developer.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the service has answered to the examples of the contract, written down with lists cut short.
 */
@ApplicationScoped
public class AnsweredExamples {

  private static final String DIRECTORY = "/openapi/examples/";

  /** The JSON that an operation was answered with; empty where that is none. */
  public Optional<String> to(String operationId) {
    var name = DIRECTORY + operationId + ".json";
    try (var file = AnsweredExamples.class.getResourceAsStream(name)) {
      return file == null
          ? Optional.empty()
          : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
