package org.waymark.programme.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.fixture.ExampleProgramme;

/** Whoever takes a copy away finds in the copy itself under which licence. */
class LicenceTest {

  @ParameterizedTest
  @EnumSource(Interchange.class)
  void standsInEveryForm(Interchange form) {
    var text =
        new String(
            form.write(Exported.BUNDLED, Exported.SITE, Exported.TODAY), StandardCharsets.UTF_8);

    assertThat(text).contains("https://www.apache.org/licenses/LICENSE-2.0");
  }

  /** A list of services is often taken apart. */
  @Test
  void standsInEachServiceOfHsds() {
    var service = Exported.of(Interchange.HSDS, ExampleProgramme.about("x", "ip").build()).path(0);

    assertThat(service.path("attributes"))
        .filteredOn(attribute -> attribute.path("link_type").asText().equals("licence"))
        .singleElement()
        .extracting(attribute -> attribute.path("value").asText())
        .isEqualTo(Interchange.LICENCE);
  }

  @Test
  void isThatOfTheProjectAsTheSourceFileSays() throws IOException {
    assertThat(Files.readString(Path.of("LICENSE"))).contains("Apache License", "Version 2.0");
    assertThat(
            Files.readString(
                    Path.of("src/main/resources/reference/programmes/programmes.source.yaml"))
                .replaceAll("\\s+", " "))
        .contains("under the licence of this project, the Apache License 2.0");
  }
}
