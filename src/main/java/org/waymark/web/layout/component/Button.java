package org.waymark.web.layout.component;

import org.jspecify.annotations.Nullable;

/**
 * Something to do, for the tag {@code button}.
 *
 * @param href makes it a link that looks like a button; null makes it submit its form
 */
public record Button(String text, @Nullable String href, Kind kind) {

  public static Button submit(String text) {
    return new Button(text, null, Kind.PRIMARY);
  }

  public static Button link(String text, String href) {
    return new Button(text, href, Kind.PRIMARY);
  }

  /** How much it stands out. */
  public enum Kind {
    PRIMARY(""),
    SECONDARY(" govuk-button--secondary"),
    WARNING(" govuk-button--warning");

    private final String classes;

    Kind(String classes) {
      this.classes = classes;
    }

    public String classes() {
      return classes;
    }
  }
}
