package org.waymark.web.result.support;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.programme.eligibility.Particular;
import org.waymark.web.layout.particular.ParticularForm;

/** What a firm sends: what it was asked under {@code asked}, each answer under its own code. */
record ToldForm(MultivaluedMap<String, String> sent) {

  /** More than there are; a script that asks itself for more is cut short. */
  private static final int MOST = 60;

  Set<Particular> asked() {
    return sent.getOrDefault("asked", List.of()).stream()
        .limit(MOST)
        .map(Particular::ofCode)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  ParticularForm typed() {
    return ParticularForm.of(sent);
  }

  Sheet sheet() {
    return new Sheet(asked(), typed(), single());
  }

  /** Whether it was asked this one question, and not to look through all it has said. */
  boolean single() {
    return sent.containsKey("single");
  }

  /** Whether the firm does not want to say. */
  boolean skips() {
    return sent.containsKey("skip");
  }
}
