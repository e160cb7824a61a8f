package org.waymark.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client in TypeScript, compiled as strictly as can be, and run by Node.js. */
class TypeScriptClientIT {

  private static final Path PROGRAM = Path.of("src/test/typescript/assess.ts");

  private static Path directory;
  private static SigningIn world;
  private static PartnerDesk desk;

  @BeforeAll
  static void start(@TempDir Path shared) {
    directory = shared;
    world = SigningIn.start(directory, Map.of());
    desk = new PartnerDesk(world, new HubWork(world).administrator("alma@scripts.example", "Alma"));
  }

  @AfterAll
  static void stop() {
    world.close();
  }

  @Test
  void leadsAFirmFromItsFirstAnswerToItsReport() throws Exception {
    var bank = desk.register("Script Bank", "partner-script-bank");
    var token = bank.token("assessments:write", "reports:read");
    var node = NodeJs.unpacked(directory.resolve("node"));

    var compiled = node.compile(PROGRAM);
    assertThat(compiled.output()).isEmpty();
    var run = node.run(compiled.program(), world.service().address().toString(), token);

    assertThat(run.status()).as(run.output()).isZero();
    var found = new ObjectMapper().readTree(run.output());
    assertThat(found.path("answers").asInt()).isGreaterThan(9);
    assertThat(found.path("score").asDouble()).isBetween(0.0, 100.0);
    assertThat(found.path("actions").asInt()).isPositive();
    assertThat(found.path("nobodys").asInt()).isEqualTo(404);
  }
}
