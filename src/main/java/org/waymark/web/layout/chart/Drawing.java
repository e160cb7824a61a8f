package org.waymark.web.layout.chart;

/**
 * A drawing that a page shows. Only this package makes one, and escapes whatever was put into it: a
 * template prints it as it is.
 */
public final class Drawing {

  private final String svg;

  Drawing(String svg) {
    this.svg = svg;
  }

  /** The drawing as SVG, to stand within a page. */
  public String svg() {
    return svg;
  }

  @Override
  public String toString() {
    return svg;
  }
}
