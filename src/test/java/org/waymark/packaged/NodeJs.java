package org.waymark.packaged;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The Node.js that Playwright brings, with the compiler of TypeScript. */
final class NodeJs {

  private static final String COMPILER = "META-INF/resources/webjars/typescript";
  private static final List<String> STRICTLY =
      List.of(
          "--strict",
          "--noUncheckedIndexedAccess",
          "--target",
          "es2022",
          "--module",
          "commonjs",
          "--lib",
          "es2022,dom,dom.iterable");

  private final Path node;
  private final Path compiler;
  private final Path directory;

  private NodeJs(Path node, Path compiler, Path directory) {
    this.node = node;
    this.compiler = compiler;
    this.directory = directory;
  }

  /** What a program printed, and how it ended. */
  record Run(int status, String output) {}

  /** What the compiler complains about, and where the program is that it made. */
  record Compiled(String output, Path program) {}

  /**
   * @param directory for the compiler and what it makes
   */
  static NodeJs unpacked(Path directory) throws IOException, URISyntaxException {
    var node = Driver.ensureDriverInstalled(Map.of(), false).driverDir().resolve("node");
    return new NodeJs(node, compiler(directory), directory);
  }

  private static Path compiler(Path directory) throws IOException, URISyntaxException {
    var jar = Objects.requireNonNull(NodeJs.class.getClassLoader().getResource(COMPILER)).toURI();
    try (var files =
        FileSystems.newFileSystem(URI.create(jar.toString().replaceFirst("!.*", "")), Map.of())) {
      var root = files.getPath("/" + COMPILER);
      try (var all = Files.walk(root)) {
        for (var file : (Iterable<Path>) all::iterator) {
          Files.createDirectories(directory);
          var copy = directory.resolve(root.relativize(file).toString());
          if (Files.isDirectory(file)) {
            Files.createDirectories(copy);
          } else {
            Files.copy(file, copy);
          }
        }
      }
    }
    try (var all = Files.walk(directory)) {
      return all.filter(file -> file.endsWith("lib/tsc.js")).findFirst().orElseThrow();
    }
  }

  Compiled compile(Path program) throws IOException, InterruptedException {
    var out = directory.resolve("out");
    var arguments = new ArrayList<>(STRICTLY);
    arguments.addAll(List.of("--rootDir", ".", "--outDir", out.toString(), program.toString()));
    var run = run(compiler, arguments.toArray(String[]::new));
    return new Compiled(run.output(), out.resolve(program.toString().replaceFirst("ts$", "js")));
  }

  Run run(Path program, String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(node.toString(), program.toString()));
    command.addAll(List.of(arguments));
    var output = Files.createTempFile(directory, "output", ".txt");
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return new Run(process.waitFor(), Files.readString(output, StandardCharsets.UTF_8));
  }
}
