package org.waymark.web.layout.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.component.Text;

/**
 * A list of things with what is known of each and what can be done, for the tag {@code entries}.
 */
public record Entries(List<Group> groups) {

  public Entries {
    groups = List.copyOf(groups);
  }

  /** One list without a heading of its own. */
  public static Entries of(List<Entry> entries) {
    return new Entries(List.of(new Group(null, entries)));
  }

  /**
   * Things that belong together.
   *
   * @param title null for a list without a heading of its own
   */
  public record Group(@Nullable String title, List<Entry> entries) {

    public Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One thing.
   *
   * @param href of its own page; null where it has none
   * @param note a sentence about it; null for none
   */
  public record Entry(
      Text title, @Nullable String href, @Nullable Text note, SummaryList facts, List<Act> acts) {

    public Entry {
      acts = List.copyOf(acts);
    }

    /** A way to a page, with a sentence about it. */
    public static Entry way(String title, String href, String note) {
      return new Entry(Text.of(title), href, Text.of(note), new SummaryList(List.of()), List.of());
    }

    /** Something known, that nothing can be done with here. */
    public static Entry of(Text title, List<SummaryList.Row> facts) {
      return new Entry(title, null, null, new SummaryList(facts), List.of());
    }
  }

  /**
   * Something that can be done with one press.
   *
   * @param action where the form goes
   * @param about what it acts on, read out after the text
   */
  public record Act(String text, String action, String about, boolean warning) {}

  /** One thing known. */
  public static SummaryList.Row fact(String key, String value) {
    return fact(key, Text.of(value));
  }

  public static SummaryList.Row fact(String key, Text value) {
    return new SummaryList.Row(Text.of(key), List.of(value), List.of());
  }
}
