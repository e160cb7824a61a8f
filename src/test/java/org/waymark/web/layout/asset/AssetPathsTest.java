package org.waymark.web.layout.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A version raised in the build and not in a page would leave the page bare. */
class AssetPathsTest {

  private static final Pattern WEBJAR = Pattern.compile("/webjars/[\\w./-]+");

  @TestFactory
  Stream<DynamicTest> everyPathToALibraryLeadsToAFile() {
    return paths()
        .distinct()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path, () -> assertThat(getClass().getResource(found(path))).isNotNull()));
  }

  @Test
  void noStylesheetNamesTheFontOfGovUk() {
    assertThat(new ComponentStyles().text())
        .contains(".govuk-button")
        .doesNotContain("GDS Transport")
        .doesNotContain("woff");
  }

  private static Stream<String> paths() {
    return pathsIn(Path.of("src/main/resources/META-INF/resources/assets/waymark.js"));
  }

  private static Stream<String> pathsIn(Path file) {
    try {
      return WEBJAR.matcher(Files.readString(file)).results().map(MatchResult::group);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The script names stylesheet and script of one library without their endings. */
  private static String found(String path) {
    return "/META-INF/resources" + (path.endsWith(".min") ? path + ".js" : path);
  }
}
