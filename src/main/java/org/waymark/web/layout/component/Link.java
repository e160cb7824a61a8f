package org.waymark.web.layout.component;

/** A place to go, in words. */
public record Link(String text, String href) {}
