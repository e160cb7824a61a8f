package org.waymark.programme.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.waymark.kernel.yaml.UnreadableFileException;
import org.waymark.kernel.yaml.YamlDocument;

/** Reads a whole file, and says of everything in it that is wrong where it stands. */
final class CatalogueReader {

  private static final String SCHEMA = "waymark-programmes/1";

  private final String file;
  private final YamlDocument yaml;
  private final List<Fault> faults = new ArrayList<>();

  private CatalogueReader(String file, YamlDocument yaml) {
    this.file = file;
    this.yaml = yaml;
  }

  static Reading<CatalogueFile> read(String file, String text) {
    try {
      return new CatalogueReader(file, YamlDocument.parse(file, text)).read();
    } catch (UnreadableFileException e) {
      return new Reading.Broken<>(
          List.of(new Fault(e.line(), "", "whole file", String.valueOf(e.getMessage()))));
    }
  }

  private Reading<CatalogueFile> read() {
    try {
      var found = catalogue();
      if (faults.isEmpty()) {
        faults.addAll(CrossReferences.faults(found.programmes().all()));
      }
      if (faults.isEmpty()) {
        return new Reading.Sound<>(found);
      }
    } catch (BrokenCatalogueException e) {
      faults.add(e.fault());
    }
    return new Reading.Broken<>(
        faults.stream()
            .map(fault -> fault.inLine(yaml.line(fault.pointer())))
            .sorted(Comparator.comparingInt(Fault::line))
            .toList());
  }

  private CatalogueFile catalogue() {
    var head = Node.of(file, "head", PlainValues.of(yaml.root()));
    if (!head.text("schema").equals(SCHEMA)) {
      throw head.brokenAt("schema", "schema must be " + SCHEMA);
    }
    var compiled = head.date("compiled");
    var topics = Set.copyOf(head.texts("topics"));
    var entries = entries(head.nodes("programmes"), new EntryReader(topics));
    head.nothingElse();
    return new CatalogueFile(compiled, topics, entries);
  }

  private List<CatalogueFile.Entry> entries(List<Node> nodes, EntryReader reader) {
    var entries = new ArrayList<CatalogueFile.Entry>();
    for (var i = 0; i < nodes.size(); i++) {
      var at = "/programmes/" + i;
      var document = yaml.root().at(at);
      reader
          .read(nodes.get(i), faults)
          .ifPresent(
              programme ->
                  entries.add(
                      new CatalogueFile.Entry(
                          EntryDocument.of(document), programme, yaml.line(at))));
    }
    return entries;
  }
}
