package org.waymark.web.advise.casefile;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.casefile.Note;
import org.waymark.adviser.casefile.Readers;

/** A note as a browser sends it: every value may be missing or nonsense. */
record NoteForm(
    @FormParam("words") @Nullable String words,
    @FormParam("readers") @Nullable String readers,
    @FormParam("version") @Nullable String version,
    @FormParam("slip") @Nullable String slip) {

  static NoteForm blank() {
    return new NoteForm("", Readers.HUB.code(), null, null);
  }

  static NoteForm of(Note note) {
    return new NoteForm(note.words(), note.readers().code(), String.valueOf(note.version()), null);
  }

  /** Lines end as they are stored, whatever the browser sends. */
  String written() {
    return Optional.ofNullable(words).orElse("").replace("\r\n", "\n").replace("\0", "").strip();
  }

  /** Who is to read it; empty where none of those is chosen that there are. */
  Optional<Readers> chosen() {
    return Optional.ofNullable(readers).flatMap(Readers::ofCode);
  }

  /** A version that cannot be is none that is. */
  int madeTo() {
    return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
  }
}
