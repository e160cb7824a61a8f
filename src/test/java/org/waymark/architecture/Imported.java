package org.waymark.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import javax.tools.ToolProvider;
import org.waymark.scoring.Scorer;

/** The classes that rules are held against. */
final class Imported {

  static final String ROOT = "org.waymark";

  /** Root of a small tree of packages in which every rule is broken. */
  static final String OFFENDING_ROOT = "offending";

  private static final Path OFFENDING_SOURCES = Path.of("src/test/resources/architecture");

  private Imported() {}

  /** Everything that is shipped, and nothing of the tests. */
  static JavaClasses production() {
    return Production.CLASSES;
  }

  /**
   * Classes that break the rules. They are compiled here and not with the tests, where Quarkus
   * would find and start their pages and entities, and where the compiler's own checks refuse some.
   */
  static JavaClasses offending() {
    return Offending.CLASSES;
  }

  /** The first two words of a class's package below the root for delivery, the first for others. */
  static String row(JavaClass type, String root) {
    var below = type.getPackageName().substring(root.length());
    var words = below.isEmpty() ? new String[0] : below.substring(1).split("\\.", -1);
    if (words.length == 0) {
      return "";
    }
    var delivery = words[0].equals("web") || words[0].equals("api");
    return delivery && words.length > 1 ? words[0] + "." + words[1] : words[0];
  }

  private static final class Production {
    static final JavaClasses CLASSES =
        new ClassFileImporter()
            .importUrl(Scorer.class.getProtectionDomain().getCodeSource().getLocation());
  }

  private static final class Offending {
    static final JavaClasses CLASSES = new ClassFileImporter().importPath(compiled());

    private static Path compiled() {
      try (var sources = Files.walk(OFFENDING_SOURCES)) {
        var target = Files.createTempDirectory("offending");
        var arguments = new TreeSet<String>();
        sources.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        var options = List.of("-proc:none", "-parameters", "-d", target.toString());
        var all = java.util.stream.Stream.concat(options.stream(), arguments.stream());
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        if (compiler.run(null, null, null, all.toArray(String[]::new)) != 0) {
          throw new IllegalStateException("The offending classes do not compile");
        }
        return target;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
