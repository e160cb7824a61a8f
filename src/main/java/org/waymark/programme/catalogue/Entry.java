package org.waymark.programme.catalogue;

import java.time.Instant;
import java.time.LocalDate;
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

  /**
   * What a file says of it, but for whether it is open: somebody has seen that here since the
   * file's author did.
   *
   * @param topics the vocabulary of the file
   */
  CatalogueFile.Entry keepingItsCheck(CatalogueFile.Entry written, Set<String> topics) {
    if (!checkedSince(written.programme().status().asOf())) {
      return written;
    }
    var json = written.document().json();
    json.set("status", document.json().path("status"));
    json.put("verified_by", CHECKED_HERE);
    var checked = EntryDocument.of(json);
    return switch (CatalogueFile.readEntry(checked, topics)) {
      case Reading.Sound<Programme>(var programme) ->
          new CatalogueFile.Entry(checked, programme, written.line());
      // Another instance has written a status that this one does not know.
      case Reading.Broken<Programme> _ -> written;
    };
  }

  /** Whether somebody has looked here, on that day or later, and found it as written. */
  private boolean checkedSince(LocalDate day) {
    var json = document.json();
    return json.path("verified_by").asText().equals(CHECKED_HERE)
        && !LocalDate.parse(json.path("status").path("as_of").asText()).isBefore(day);
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
