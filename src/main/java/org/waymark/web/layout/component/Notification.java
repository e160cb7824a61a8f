package org.waymark.web.layout.component;

/** News about the page as a whole, for the tag {@code notification}. */
public record Notification(Kind kind, String text) {

  /** What sort of news. */
  public enum Kind {
    IMPORTANT,
    SUCCESS;

    public boolean success() {
      return this == SUCCESS;
    }
  }
}
