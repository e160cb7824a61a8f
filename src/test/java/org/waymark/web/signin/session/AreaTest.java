package org.waymark.web.signin.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one has to have signed in: the settings say so once, and a form that comes late again. */
class AreaTest {

  private static final String PERMISSION = "quarkus.http.auth.permission.";

  @Test
  void isClosedWhereverTheSettingsTurnStrangersAway() throws IOException {
    var paths = closedPaths();

    assertThat(paths).contains("/advise", "/account/sessions").allMatch(Area::isClosed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/account", "/account/sessionsx", "/hubs", "/sign-in/kept"})
  void isOpenElsewhere(String path) {
    assertThat(Area.isClosed(path)).isFalse();
  }

  /** An asterisk at the end stands for all that is below. */
  private static List<String> closedPaths() throws IOException {
    var settings = new Properties();
    try (var in = Area.class.getResourceAsStream("/application.properties")) {
      settings.load(in);
    }
    return settings.stringPropertyNames().stream()
        .filter(name -> name.startsWith(PERMISSION) && name.endsWith(".policy"))
        .filter(name -> !settings.getProperty(name).equals("permit"))
        .map(name -> settings.getProperty(name.replace(".policy", ".paths")))
        .flatMap(paths -> List.of(paths.split(",")).stream())
        .map(path -> path.replace("*", "below"))
        .toList();
  }
}
