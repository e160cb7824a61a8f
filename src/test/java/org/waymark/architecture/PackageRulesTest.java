package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every package says what it is for, and what may be null in it. */
class PackageRulesTest {

  private static final Pattern JAVADOC = Pattern.compile("^/\\*\\*(.*?)\\*/", Pattern.DOTALL);

  @ParameterizedTest(name = "{0}")
  @MethodSource("packages")
  void statesItsPurposeInOneSentence(Path folder) {
    var text = Sources.text(folder.resolve("package-info.java"));
    var javadoc = JAVADOC.matcher(text);

    assertThat(javadoc.find()).as("Javadoc of " + folder).isTrue();
    assertThat(sentences(javadoc.group(1))).as("sentences about " + folder).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packages")
  void statesThatNothingIsNullUnlessItSaysSo(Path folder) {
    assertThat(Sources.text(folder.resolve("package-info.java"))).contains("\n@NullMarked\n");
  }

  @ParameterizedTest
  @CsvSource({"One sentence., 1", "One. Two., 2", "No end, 0", "Reads YAML 1.2 files., 1"})
  void countsSentences(String text, int sentences) {
    assertThat(sentences(text)).isEqualTo(sentences);
  }

  static Collection<Path> packages() {
    var folders = new TreeSet<Path>();
    Sources.java().forEach(file -> folders.add(file.getParent()));
    folders.removeIf(
        folder ->
            folder.startsWith(Sources.TEST)
                && Sources.MAIN.resolve(Sources.TEST.relativize(folder)).toFile().isDirectory());
    return folders;
  }

  private static int sentences(String javadoc) {
    var text = javadoc.replaceAll("\\s*\\n \\*\\s*", " ").strip();
    return (int) Pattern.compile("\\.( |$)").matcher(text).results().count();
  }
}
