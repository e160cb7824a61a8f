package org.waymark.web.layout.component;

/** A place to go, in words. */
public record Link(Text text, String href) {

  public Link(String text, String href) {
    this(Text.of(text), href);
  }
}
