package org.waymark.programme.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.kernel.yaml.UnreadableFileException;
import org.waymark.kernel.yaml.YamlDocument;

/** Reads a whole file, and says of everything in it that is wrong where it stands. */
final class CatalogueReader {

  private static final String SCHEMA = "waymark-programmes/1";

  private final String file;
  private final List<Fault> faults = new ArrayList<>();

  CatalogueReader(String file) {
    this.file = file;
  }

  Reading<CatalogueFile> read(String text) {
    YamlDocument yaml;
    try {
      yaml = YamlDocument.parse(file, text);
    } catch (UnreadableFileException e) {
      return new Reading.Broken<>(
          List.of(new Fault(e.line(), "", "whole file", String.valueOf(e.getMessage()))));
    }
    try {
      var found = read(yaml.root());
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

  private CatalogueFile read(JsonNode json) {
    var head = Node.of(file, "head", PlainValues.of(json));
    if (!head.text("schema").equals(SCHEMA)) {
      throw head.brokenAt("schema", "schema must be " + SCHEMA);
    }
    var compiled = head.date("compiled");
    var topics = Set.copyOf(head.texts("topics"));
    var entries = entries(json, head.nodes("programmes"), new EntryReader(topics));
    head.nothingElse();
    return new CatalogueFile(compiled, topics, entries);
  }

  private List<CatalogueFile.Entry> entries(JsonNode json, List<Node> nodes, EntryReader reader) {
    var entries = new ArrayList<CatalogueFile.Entry>();
    var seen = new HashSet<String>();
    for (var i = 0; i < nodes.size(); i++) {
      var node = nodes.get(i);
      var document = json.path("programmes").path(i);
      reader
          .read(node, faults)
          .ifPresent(
              programme -> {
                if (!seen.add(programme.id())) {
                  faults.add(
                      node.named("entry " + programme.id())
                          .brokenAt("id", "the id is used twice")
                          .fault());
                }
                entries.add(new CatalogueFile.Entry(EntryDocument.of(document), programme));
              });
    }
    return entries;
  }
}
