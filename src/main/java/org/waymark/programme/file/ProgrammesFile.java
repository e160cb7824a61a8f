package org.waymark.programme.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.waymark.programme.Programmes;

/** Reads the catalogue from its YAML file; the file's own head says how it is written. */
public final class ProgrammesFile {

  private static final String BUNDLED = "reference/programmes/programmes.yaml";

  private static final String SCHEMA = "waymark-programmes/1";

  private ProgrammesFile() {}

  /**
   * The catalogue that comes with the service.
   *
   * @throws RuntimeException naming file, entry and reason, when it is broken
   */
  public static Programmes bundled() {
    try (var stream = ProgrammesFile.class.getClassLoader().getResourceAsStream(BUNDLED)) {
      if (stream == null) {
        throw new BrokenCatalogueException(BUNDLED, "class path", "the file is missing");
      }
      return read(BUNDLED, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a catalogue.
   *
   * @param file its name, for messages
   * @throws BrokenCatalogueException naming file, entry and reason
   */
  static Programmes read(String file, InputStream stream) {
    var head = Node.of(file, "head", load(file, stream));
    if (!head.text("schema").equals(SCHEMA)) {
      throw head.broken("schema must be " + SCHEMA);
    }
    var topics = Set.copyOf(head.texts("topics"));
    var entries = new EntryReader(topics);
    var all = head.nodes("programmes").stream().map(entries::programme).toList();
    CrossReferences.check(file, all);
    var programmes = new Programmes(head.date("compiled"), topics, all);
    head.nothingElse();
    return programmes;
  }

  private static Object load(String file, InputStream stream) {
    var settings = LoadSettings.builder().setLabel(file).setAllowDuplicateKeys(false).build();
    try {
      return new Load(settings).loadFromInputStream(stream);
    } catch (YamlEngineException e) {
      throw new BrokenCatalogueException(file, "whole file", e.toString());
    }
  }
}
