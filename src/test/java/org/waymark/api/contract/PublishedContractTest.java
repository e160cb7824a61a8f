package org.waymark.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.contract.Contract;

/** Programs that were built on the published contract go on working. */
class PublishedContractTest {

  private static final Path PUBLISHED = Path.of("src/test/resources/contract/published.yaml");

  /** Set to {@code publish} by whoever gives the contract out. It cannot be if it breaks any. */
  private static final String WISH = System.getProperty("waymark.contract", "");

  @Test
  void breaksNoProgramThatWasBuiltOnThePublishedContract() throws IOException {
    assertThat(Changes.breaking(Contract.of(Files.readString(PUBLISHED)), Contract.committed()))
        .as(
            "Changes of %s that break programs built on %s. Undo them, or make a new version beside"
                + " this one. When the contract as it is now is given out, publish it with%n"
                + "  ./mvnw test -Dtest=PublishedContractTest -Dwaymark.contract=publish",
            Contract.FILE, PUBLISHED)
        .isEmpty();
    if (WISH.equals("publish")) {
      Files.writeString(PUBLISHED, Files.readString(Contract.FILE));
    }
  }
}
