package org.waymark.web.layout.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes SVG. Classes of the stylesheet give it its looks: pages allow no style within them.
 * Across, most charts measure in percent of the room they get, so that their words keep their size
 * on a telephone.
 */
final class Svg {

  private final StringBuilder markup = new StringBuilder();

  /**
   * A drawing that takes the room it gets.
   *
   * @param height in pixels
   */
  static Svg tall(Caption caption, String kind, int height) {
    return new Svg(caption, kind, "height=\"%d\"".formatted(height));
  }

  /** A drawing with measures of its own, which grows and shrinks as a whole. */
  static Svg sized(Caption caption, String kind, int width, int height) {
    return new Svg(caption, kind, "viewBox=\"0 0 %d %d\"".formatted(width, height));
  }

  private Svg(Caption caption, String kind, String measures) {
    var id = escaped(caption.id());
    markup.append(
        "<svg class=\"chart %s\" %s role=\"img\" aria-labelledby=\"%s-title %s-desc\" focusable=\"false\">"
            .formatted(kind, measures, id, id));
    markup.append("\n<title id=\"%s-title\">%s</title>".formatted(id, escaped(caption.title())));
    markup.append("\n<desc id=\"%s-desc\">%s</desc>".formatted(id, escaped(caption.description())));
  }

  /**
   * A place in a drawing.
   *
   * @param x a length, such as "12.5%"
   * @param y a length
   */
  record At(String x, String y) {

    static At percent(double x, double y) {
      return new At(Svg.percent(x), number(y));
    }
  }

  /** An element without content; attributes as names and values in turn. */
  Svg element(String name, String style, String... attributes) {
    markup.append("\n<").append(name).append(" class=\"").append(style).append('"');
    for (var i = 0; i < attributes.length; i += 2) {
      markup.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1]));
      markup.append('"');
    }
    markup.append("/>");
    return this;
  }

  Svg line(String style, At from, At to) {
    return element("line", style, "x1", from.x(), "y1", from.y(), "x2", to.x(), "y2", to.y());
  }

  Svg circle(String style, At centre, double radius) {
    return element("circle", style, "cx", centre.x(), "cy", centre.y(), "r", number(radius));
  }

  Svg rect(String style, At corner, String width, String height) {
    return element(
        "rect", style, "x", corner.x(), "y", corner.y(), "width", width, "height", height);
  }

  /** A shape of its own measures at a place of the drawing. */
  Svg shape(String style, At place, String path) {
    markup.append(
        "\n<svg class=\"mark\" x=\"%s\" y=\"%s\" overflow=\"visible\">"
            .formatted(place.x(), place.y()));
    element("path", style, "d", path);
    markup.append("</svg>");
    return this;
  }

  /** Which end of its words a place is. */
  enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String code;

    Anchor(String code) {
      this.code = code;
    }
  }

  Svg text(String style, At at, Anchor anchor, String words) {
    markup.append(
        "\n<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
            .formatted(style, at.x(), at.y(), anchor.code, escaped(words)));
    return this;
  }

  Drawing drawn() {
    return new Drawing(markup + "\n</svg>");
  }

  static String percent(double value) {
    return number(value) + "%";
  }

  /** At most two decimals, without zeros at the end. */
  static String number(double value) {
    var rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
