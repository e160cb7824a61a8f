package org.waymark.web.admin.programme.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.yaml.UnreadableFileException;
import org.waymark.kernel.yaml.YamlDocument;
import org.waymark.programme.catalogue.EditEntry.Consent;
import org.waymark.programme.file.EntryDocument;
import org.waymark.programme.file.Fault;
import org.waymark.programme.file.Reading;

/**
 * An entry as a form: a line for each plain field, and the rest as it stands in the file.
 *
 * @param lines what stands in each line, by its name
 * @param rest YAML of a mapping
 */
public record EditForm(SequencedMap<String, String> lines, String rest) {

  /** Line of the id: only a form for a new entry has it. */
  static final String ID = "id";

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

  private static final String SKELETON =
      """
      # permanent: a standing service. call: it opens and closes with its money.
      class: permanent
      # some of: tool, register, advice, network, training, certification, loan, grant
      types: []
      # some of: %s
      topics: []
      # UK, a nation (ENG, WLS, SCT, NIR) or codes of regions such as TLC
      coverage: {regions: []}
      # one rule a line, such as:  - employees: {min: 1, max: 249}
      eligibility: []
      # the pages you have read, such as:  - {url: 'https://www.example.org/scheme'}
      sources: []
      # seen: you have read its key facts there. memory: nobody has, and it is never recommended.
      confidence: seen
      """;

  /** Where faults are told that belong to no line. */
  public static final String REST = "rest";

  /** A form as a browser sends it: every value may be missing or nonsense. */
  public record Sent(
      @FormParam("name") @Nullable String name,
      @FormParam("provider") @Nullable String provider,
      @FormParam("url") @Nullable String url,
      @FormParam("words") @Nullable String words,
      @FormParam("charge") @Nullable String charge,
      @FormParam("state") @Nullable String state,
      @FormParam("as-of") @Nullable String asOf,
      @FormParam(REST) @Nullable String rest,
      @FormParam("reopen") @Nullable String reopen) {

    /** What was typed. */
    public EditForm form() {
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

    /** What was typed for a new entry. */
    public EditForm form(@Nullable String id) {
      var form = form();
      form.lines().putFirst(ID, text(id));
      return form;
    }

    /**
     * What was said to be meant.
     *
     * @param strand sent with the rest
     */
    public Set<Consent> given(@Nullable String strand) {
      var given = EnumSet.noneOf(Consent.class);
      if ("yes".equals(reopen)) {
        given.add(Consent.REOPENS);
      }
      given.addAll(stranding(strand));
      return given;
    }

    private static String text(@Nullable String sent) {
      return sent == null ? "" : sent.strip();
    }
  }

  /** What a ticked box says about regions that are left with nothing to fall back on. */
  public static Set<Consent> stranding(@Nullable String strand) {
    return "yes".equals(strand) ? Set.of(Consent.LEAVES_A_REGION) : Set.of();
  }

  /**
   * For an entry that there is not yet, with a rest to be filled in: none of it is sound until
   * somebody has.
   *
   * @param topics the vocabulary
   */
  public static EditForm blank(LocalDate today, Set<String> topics) {
    var lines = new LinkedHashMap<String, String>();
    lines.put(ID, "");
    PATHS.keySet().forEach(name -> lines.put(name, ""));
    lines.put("charge", "not-stated");
    lines.put("state", "unknown");
    lines.put("as-of", today.toString());
    var words = topics.stream().sorted().collect(Collectors.joining(", "));
    return new EditForm(lines, SKELETON.formatted(words));
  }

  /** An entry as it is kept. */
  public static EditForm of(EntryDocument document) {
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
  public static int version(@Nullable String sent) {
    return sent != null && sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : 0;
  }

  /** A day as it was typed; empty where it is none. */
  public static Optional<LocalDate> day(@Nullable String typed) {
    try {
      return Optional.ofNullable(typed).map(text -> LocalDate.parse(text.strip()));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /** What was typed as a new entry, sound or not; faults where it is none at all. */
  public Reading<EntryDocument> document() {
    return document(lines.getOrDefault(ID, ""));
  }

  /** What was typed as an entry, sound or not; faults where it is none at all. */
  public Reading<EntryDocument> document(String id) {
    try {
      var typed = YamlDocument.parse(REST, rest);
      if (!(typed.root() instanceof ObjectNode others)) {
        return broken(1, "write one key a line, each with its value");
      }
      for (var own : List.of(ID, "name", "provider", "url")) {
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
    json.put(ID, id.isEmpty() ? null : id);
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
  public Map<String, List<Fault>> byLine(List<Fault> faults) {
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

  private String lineOf(Fault fault) {
    if (fault.pointer().equals(pointer(ID)) && lines.containsKey(ID)) {
      return ID;
    }
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
