package org.waymark.programme.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.programme.Programme;
import org.waymark.programme.file.CatalogueFile;
import org.waymark.programme.file.EntryDocument;
import org.waymark.programme.file.Reading;

/**
 * An entry as it is kept.
 *
 * @param importedHash of what a file last said here, or of that as somebody has checked it since;
 *     null where no file ever did
 * @param revision grows with every change, from 1
 * @param changedBy null for the service itself
 */
public record Entry(
    String id,
    EntryDocument document,
    Origin origin,
    @Nullable String importedHash,
    int revision,
    Instant changedAt,
    @Nullable PersonId changedBy) {

  /** Where what it says came from last. */
  public enum Origin {
    /** The file that comes with the service. */
    BUNDLED,
    /** A file that an administrator sent. */
    IMPORTED,
    /** An administrator, on screen. */
    EDITED
  }

  /** The catalogue is public, so that it names nobody: the log of changes does. */
  static final String CHECKED_HERE = "an administrator of this service";

  /** Who has looked whether it is open has not looked for these. */
  private static final List<String> ANNOUNCED = List.of("opens_on", "closes_on");

  /**
   * What a file says of it, but for whether it is open, where somebody has seen that here after the
   * file's author did. Days that the file announces count all the same.
   *
   * @param topics the vocabulary of the file
   */
  CatalogueFile.Entry keepingItsCheck(CatalogueFile.Entry written, Set<String> topics) {
    if (!checkedAfter(written.programme().status().asOf())) {
      return written;
    }
    var seen = document.json().withObjectProperty("status");
    var announced = seen.deepCopy();
    for (var day : ANNOUNCED) {
      var said = written.document().json().path("status").path(day);
      announced.replace(day, said.isTextual() ? said : seen.get(day));
    }
    return sound(written, announced, topics)
        .or(() -> sound(written, seen, topics))
        // Another instance has written a status that this one does not know.
        .orElse(written);
  }

  /** What a file says with another status; empty where the two do not fit together. */
  private static Optional<CatalogueFile.Entry> sound(
      CatalogueFile.Entry written, ObjectNode status, Set<String> topics) {
    var json = written.document().json();
    json.set("status", status);
    json.put("verified_by", CHECKED_HERE);
    var checked = EntryDocument.of(json);
    return switch (CatalogueFile.readEntry(checked, topics)) {
      case Reading.Sound<Programme>(var programme) ->
          Optional.of(new CatalogueFile.Entry(checked, programme, written.line()));
      case Reading.Broken<Programme> _ -> Optional.empty();
    };
  }

  /** Whether somebody has looked here after that day, and found it as written. */
  private boolean checkedAfter(LocalDate day) {
    var json = document.json();
    var seen = json.path("status").path("as_of").asText();
    // Days in ISO 8601 come in the order of their text; what is no day was never checked.
    return json.path("verified_by").asText().equals(CHECKED_HERE)
        && seen.compareTo(day.toString()) > 0;
  }

  /** Whether it says something else than the last file that was taken over. */
  public boolean edited() {
    return !document.hash().equals(importedHash);
  }

  /** What it says; empty where this release of the software cannot understand it. */
  Optional<Programme> programme(Set<String> topics) {
    return switch (CatalogueFile.readEntry(document, topics)) {
      case Reading.Sound<Programme>(var programme) -> Optional.of(programme);
      case Reading.Broken<Programme> _ -> Optional.empty();
    };
  }

  /** What it is called, sound or not. */
  public String name() {
    return document.json().path("name").asText(id);
  }
}
