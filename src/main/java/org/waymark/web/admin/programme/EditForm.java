package org.waymark.web.admin.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.yaml.UnreadableFileException;
import org.waymark.kernel.yaml.YamlDocument;
import org.waymark.programme.file.EntryDocument;
import org.waymark.programme.file.Fault;
import org.waymark.programme.file.Reading;

/**
 * An entry as a form: a line for each plain field, and the rest as it stands in the file.
 *
 * @param lines what stands in each line, by its name
 * @param rest YAML of a mapping
 */
record EditForm(SequencedMap<String, String> lines, String rest) {

  /** Names of the lines, with the paths of what stands in them. */
  private static final SequencedMap<String, String> PATHS = paths();

  private static SequencedMap<String, String> paths() {
    var paths = new LinkedHashMap<String, String>();
    paths.put("name", "name");
    paths.put("provider", "provider");
    paths.put("url", "url");
    paths.put("words", "cost.words");
    paths.put("charge", "cost.charge");
    paths.put("state", "status.state");
    paths.put("as-of", "status.as_of");
    return Collections.unmodifiableSequencedMap(paths);
  }

  /** Where faults are told that belong to no line. */
  static final String REST = "rest";

  /** A form as a browser sends it: every value may be missing or nonsense. */
  record Sent(
      @FormParam("name") @Nullable String name,
      @FormParam("provider") @Nullable String provider,
      @FormParam("url") @Nullable String url,
      @FormParam("words") @Nullable String words,
      @FormParam("charge") @Nullable String charge,
      @FormParam("state") @Nullable String state,
      @FormParam("as-of") @Nullable String asOf,
      @FormParam(REST) @Nullable String rest,
      @FormParam("reopen") @Nullable String reopen) {

    EditForm form() {
      var lines = new LinkedHashMap<String, String>();
      lines.put("name", text(name));
      lines.put("provider", text(provider));
      lines.put("url", text(url));
      lines.put("words", text(words));
      lines.put("charge", text(charge));
      lines.put("state", text(state));
      lines.put("as-of", text(asOf));
      return new EditForm(lines, rest == null ? "" : rest.replace("\r\n", "\n"));
    }

    boolean mayReopen() {
      return "yes".equals(reopen);
    }

    private static String text(@Nullable String sent) {
      return sent == null ? "" : sent.strip();
    }
  }

  static EditForm of(EntryDocument document) {
    var rest = document.with("id", null);
    var json = document.json();
    var lines = new LinkedHashMap<String, String>();
    for (var line : PATHS.entrySet()) {
      lines.put(line.getKey(), json.at(pointer(line.getValue())).asText(""));
      rest = rest.with(line.getValue(), null);
    }
    return new EditForm(lines, rest.without("cost", "status").yaml());
  }

  /** Number of the version that was in sight: 0, which none is, for anything else. */
  static int version(@Nullable String sent) {
    return sent != null && sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : 0;
  }

  static Optional<LocalDate> day(@Nullable String typed) {
    try {
      return Optional.ofNullable(typed).map(text -> LocalDate.parse(text.strip()));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /** What was typed as an entry, sound or not; faults where it is none at all. */
  Reading<EntryDocument> document(String id) {
    try {
      var typed = YamlDocument.parse(REST, rest);
      if (!(typed.root() instanceof ObjectNode others)) {
        return broken(1, "write one key a line, each with its value");
      }
      for (var own : List.of("id", "name", "provider", "url")) {
        if (others.has(own)) {
          return broken(typed.line("/" + own), own + " has a line of its own");
        }
      }
      for (var part : List.of("cost", "status")) {
        if (others.hasNonNull(part) && !others.path(part).isObject()) {
          return broken(typed.line("/" + part), part + " must be a mapping");
        }
      }
      return new Reading.Sound<>(merged(id, others));
    } catch (UnreadableFileException e) {
      return broken(e.line(), String.valueOf(e.getMessage()));
    }
  }

  private static Reading<EntryDocument> broken(int line, String reason) {
    return new Reading.Broken<>(List.of(new Fault(line, "", REST, reason)));
  }

  private EntryDocument merged(String id, ObjectNode others) {
    ObjectNode json = others.objectNode();
    json.put("id", id);
    for (var key : List.of("name", "provider", "url", "cost", "status")) {
      json.set(key, others.path(key) instanceof ObjectNode part ? part : others.nullNode());
    }
    for (Map.Entry<String, JsonNode> other : others.properties()) {
      json.putIfAbsent(other.getKey(), other.getValue());
    }
    var document = EntryDocument.of(json);
    for (var line : PATHS.entrySet()) {
      var typed = lines.getOrDefault(line.getKey(), "");
      document = document.with(line.getValue(), typed.isEmpty() ? null : typed);
    }
    return document;
  }

  /** The faults by the name of the line they belong to, each with its line within the rest. */
  Map<String, List<Fault>> byLine(List<Fault> faults) {
    var byLine = new LinkedHashMap<String, List<Fault>>();
    for (var fault : faults) {
      var name = lineOf(fault);
      var told = name.equals(REST) && fault.line() == 0 ? fault.inLine(lineInRest(fault)) : fault;
      byLine.merge(name, List.of(told), EditForm::both);
    }
    return byLine;
  }

  private static List<Fault> both(List<Fault> some, List<Fault> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static String lineOf(Fault fault) {
    return PATHS.entrySet().stream()
        .filter(line -> pointer(line.getValue()).equals(fault.pointer()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(REST);
  }

  private int lineInRest(Fault fault) {
    try {
      return YamlDocument.parse(REST, rest).line(fault.pointer());
    } catch (UnreadableFileException e) {
      return e.line();
    }
  }

  private static String pointer(String path) {
    return "/" + path.replace('.', '/');
  }
}
