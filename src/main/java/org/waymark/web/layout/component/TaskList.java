package org.waymark.web.layout.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of a longer piece of work with how far each is, for the tag {@code taskList}. */
public record TaskList(List<Task> tasks) {

  public TaskList {
    tasks = List.copyOf(tasks);
  }

  /**
   * One part.
   *
   * @param href null when it cannot be opened yet
   * @param hint what it is about, in one sentence
   */
  public record Task(Text title, @Nullable String href, @Nullable Text hint, Status status) {}

  /** How far a part is, in words. */
  public record Status(String text, Tone tone) {}

  /** The tag behind a status; the words carry the meaning, the colour only repeats it. */
  public enum Tone {
    /** Plain words: done, nothing to look at. */
    PLAIN(""),
    /** Plain quiet words: it cannot be started yet. */
    CLOSED(""),
    BLUE(" govuk-tag--blue"),
    LIGHT_BLUE(" govuk-tag--light-blue"),
    PINK(" govuk-tag--pink"),
    RED(" govuk-tag--red");

    private final String classes;

    Tone(String classes) {
      this.classes = classes;
    }

    /** Whether the status is shown as a tag. */
    public boolean tagged() {
      return !classes.isEmpty();
    }

    public boolean closed() {
      return this == CLOSED;
    }

    public String classes() {
      return classes;
    }
  }
}
