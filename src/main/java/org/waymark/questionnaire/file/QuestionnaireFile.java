package org.waymark.questionnaire.file;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.waymark.kernel.Sha256;
import org.waymark.kernel.yaml.UnreadableFileException;
import org.waymark.kernel.yaml.YamlDocument;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.lint.Finding;
import org.waymark.questionnaire.lint.Findings;
import org.waymark.questionnaire.lint.Linter;
import org.waymark.questionnaire.lint.Rule;
import org.waymark.questionnaire.lint.words.WordsLinter;
import org.waymark.questionnaire.written.WrittenEdition;

/** Reads one questionnaire file and says everything that is wrong with it at once. */
public final class QuestionnaireFile {

  /** Quoted or not: an edition that was published in quotes may be retired without them. */
  private static final Pattern STATUS =
      Pattern.compile("(?m)^(status:[ \\t]*)(?:([\"'])(?:published|retired)\\2|retired\\b)");

  private final Shape shape = Shape.bundled();
  private final LocalDate today;

  /**
   * @param today against which review dates are held
   */
  public QuestionnaireFile(LocalDate today) {
    this.today = today;
  }

  /** What came of reading a file. */
  public sealed interface Outcome {

    List<Finding> findings();

    /** Sound; the findings are warnings. */
    record Sound(Questionnaire questionnaire, List<Finding> findings) implements Outcome {}

    /** Refused; at least one finding is an error. */
    record Refused(List<Finding> findings) implements Outcome {}
  }

  /** Reads a file of the file system, named in findings by its path as given. */
  public Outcome read(Path path) {
    return read(path, true);
  }

  /** Reads a copy of an edition, wherever it lies: an older one taken out of version control. */
  public Outcome readCopy(Path path) {
    return read(path, false);
  }

  private Outcome read(Path path, boolean inPlace) {
    try {
      return read(path.toString(), Files.readString(path), inPlace);
    } catch (MalformedInputException e) {
      return unreadable(path.toString(), 1, "not UTF-8 text: save it as UTF-8");
    } catch (IOException e) {
      return unreadable(path.toString(), 1, "cannot be read: " + e.getMessage());
    }
  }

  /**
   * Reads and checks an edition.
   *
   * @param file the path to name in findings; its last two parts must be id and edition
   */
  public Outcome read(String file, String text) {
    return read(file, text, true);
  }

  private Outcome read(String file, String text, boolean inPlace) {
    YamlDocument document;
    try {
      document = YamlDocument.parse(file, text);
    } catch (UnreadableFileException e) {
      return unreadable(file, e.line(), String.valueOf(e.getMessage()));
    }
    var findings = new Findings(file, document);
    shape.check(document.root(), findings);
    if (findings.hasErrors()) {
      return new Outcome.Refused(findings.list());
    }
    var written = WrittenEdition.of(document.root());
    Extent.check(document.root(), written, findings);
    if (findings.hasErrors()) {
      return new Outcome.Refused(findings.list());
    }
    var questionnaire =
        new EditionReader(contentHash(text), findings).read(document.root(), written);
    var linter = new Linter(questionnaire, document.root(), written, findings);
    linter.check(today);
    new WordsLinter(questionnaire, document.root(), written, findings).check();
    if (inPlace) {
      linter.fileName(file);
    }
    return findings.hasErrors()
        ? new Outcome.Refused(findings.list())
        : new Outcome.Sound(questionnaire, findings.list());
  }

  /**
   * Text that was read as UTF-8 without a complaint turns back into exactly the bytes it was. To
   * retire an edition changes what is offered and nothing of what was asked: its hash stays.
   */
  private static String contentHash(String text) {
    var asPublished = STATUS.matcher(text).replaceFirst("$1published");
    return Sha256.of(asPublished.getBytes(StandardCharsets.UTF_8));
  }

  private static Outcome unreadable(String file, int line, String message) {
    return new Outcome.Refused(List.of(Finding.of(file, line, Rule.YAML, message)));
  }
}
