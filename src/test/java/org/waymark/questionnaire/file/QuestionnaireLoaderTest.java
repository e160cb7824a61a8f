package org.waymark.questionnaire.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.fixture.EditionText;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Questionnaires;

/** The editions that come with the service, and those of a directory beside them. */
class QuestionnaireLoaderTest {

  @TempDir private Path directory = Path.of("");

  @Test
  void loadsTheBundledEditionsAndThoseOfTheDirectory() throws IOException {
    write(EditionText.sound(), "shop-safety");
    write(EditionText.workshop(), "workshop");

    var loaded = load();

    assertThat(loaded.all()).hasSize(QuestionnaireLoader.BUNDLED.size() + 2);
    assertThat(loaded.edition(new EditionId("workshop", "2026-1"))).isPresent();
    assertThat(loaded.current("cyber-security")).isPresent();
  }

  @Test
  void refusesToStartOnAnEditionThatIsNotSound() throws IOException {
    write(EditionText.sound().replace("number: 2,", "number: 4,"), "shop-safety");

    assertThatThrownBy(this::load).hasMessageContaining("[level-numbers]");
  }

  @Test
  void refusesToStartOnAnAnswerCarriedOverFromNowhere() throws IOException {
    write(EditionText.workshop(), "workshop");

    assertThatThrownBy(this::load)
        .hasMessageContaining("there is no questionnaire 'shop-safety'")
        .hasMessageContaining("[carried-from-nowhere]");
  }

  @Test
  void refusesToStartOnAFileThatIsNoText() throws IOException {
    Files.write(
        Files.createDirectory(directory.resolve("shop-safety")).resolve("2026-1.yaml"),
        new byte[] {(byte) 0xE9, (byte) 0xFF});

    assertThatThrownBy(this::load).hasMessageContaining("not UTF-8 text");
  }

  private Questionnaires load() {
    var config =
        new QuestionnaireConfig() {
          @Override
          public Optional<Path> directory() {
            return Optional.of(directory);
          }

          @Override
          public boolean frozen() {
            return true;
          }
        };
    var day = EditionText.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    return new QuestionnaireLoader().questionnaires(config, Clock.fixed(day, ZoneOffset.UTC));
  }

  private void write(EditionText edition, String id) throws IOException {
    Files.writeString(
        Files.createDirectory(directory.resolve(id)).resolve("2026-1.yaml"), edition.text());
  }
}
