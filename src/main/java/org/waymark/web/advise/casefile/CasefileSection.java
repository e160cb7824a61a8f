package org.waymark.web.advise.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Link;

/**
 * What an adviser wrote down and filed, on the page of the client.
 *
 * @param address of the client, below which all of it lives
 */
public record CasefileSection(
    String address, Notes notes, List<FollowUpItem> followUps, Documents documents) {

  /**
   * The notes.
   *
   * @param allowed whether the firm lets notes be kept
   */
  public record Notes(boolean allowed, List<NoteItem> items) {}

  /**
   * A note.
   *
   * @param change where it is changed
   */
  public record NoteItem(String words, String by, String readers, Link change) {}

  /**
   * A follow-up.
   *
   * @param when it is due, or was done
   * @param settle where it is marked as done, or opened again
   */
  public record FollowUpItem(
      String task,
      @Nullable Link firm,
      String when,
      String person,
      boolean open,
      boolean overdue,
      String settle) {}

  /**
   * The documents.
   *
   * @param allowed whether the firm lets documents be kept
   */
  public record Documents(boolean allowed, List<DocumentItem> files) {}

  /**
   * A document.
   *
   * @param address where it is taken away; null once it is removed
   * @param about who filed it and when, and who removed it
   * @param remove where it is removed; null unless the reader may
   */
  public record DocumentItem(
      String name, @Nullable String address, String about, @Nullable String remove) {}
}
