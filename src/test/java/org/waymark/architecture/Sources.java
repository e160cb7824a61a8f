package org.waymark.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The files of the project, and what the Java compiler's parser says of those it reads. */
final class Sources {

  static final Path MAIN = Path.of("src/main/java");
  static final Path TEST = Path.of("src/test/java");
  static final Path RESOURCES = Path.of("src/main/resources");

  private Sources() {}

  /** Something with a length or a number of parts. */
  record Measured(String name, int size) {}

  static List<Path> files(Path folder, String suffix) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Measured lines(Path file) {
    return new Measured(file.toString(), (int) text(file).lines().count());
  }

  /** Every Java file, of the product and of its tests. */
  static Stream<Path> java() {
    return Stream.of(MAIN, TEST).flatMap(folder -> files(folder, ".java").stream());
  }

  /** What a pass over every method and record of the Java files measures. */
  record Measures(List<Measured> methods, List<Measured> parameters, List<Measured> components) {}

  static Measures measures() {
    var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var files = manager.getJavaFileObjectsFromPaths(java().toList());
      var task = (JavacTask) compiler.getTask(null, manager, null, null, null, files);
      var measures = new Measures(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      var scanner = new Scanner(measures, Trees.instance(task));
      for (var unit : task.parse()) {
        scanner.scan(unit, unit);
      }
      return measures;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Scanner extends TreePathScanner<Void, CompilationUnitTree> {

    private final Measures measures;
    private final Trees trees;

    Scanner(Measures measures, Trees trees) {
      this.measures = measures;
      this.trees = trees;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree unit) {
      var name = unit.getSourceFile().getName() + " " + method.getName();
      if (method.getBody() != null) {
        var positions = trees.getSourcePositions();
        var map = unit.getLineMap();
        var first = map.getLineNumber(positions.getStartPosition(unit, method.getBody()));
        var last = map.getLineNumber(positions.getEndPosition(unit, method.getBody()));
        measures.methods().add(new Measured(name, (int) (last - first + 1)));
      }
      var ofRecord =
          getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD
              && method.getReturnType() == null;
      // A table-driven test has a parameter for each column of its table.
      var ofTable =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(a -> a.getAnnotationType().toString().equals("ParameterizedTest"));
      if (!ofRecord && !ofTable) {
        measures.parameters().add(new Measured(name, method.getParameters().size()));
      }
      return super.visitMethod(method, unit);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, CompilationUnitTree unit) {
      if (type.getKind() == Tree.Kind.RECORD) {
        var components =
            type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .filter(
                    member ->
                        !((VariableTree) member)
                            .getModifiers()
                            .getFlags()
                            .contains(Modifier.STATIC))
                .count();
        var name = unit.getSourceFile().getName() + " " + type.getSimpleName();
        measures.components().add(new Measured(name, (int) components));
      }
      return super.visitClass(type, unit);
    }
  }
}
