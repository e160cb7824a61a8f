package org.waymark.hub;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The colours of a hub's pages.
 *
 * @param brand behind white words, and of links
 * @param soft behind words in the brand colour
 */
public record Colours(Colour brand, Colour soft) {

  /** WCAG 2.2, 1.4.3: words of ordinary size and what is behind them. */
  static final double LEAST_CONTRAST = 4.5;

  /** The ground of pages, a little darker than white: what is read on it is read on white. */
  static final Colour PAPER = new Colour("#fbfaf6");

  private static final double DEEPER = 0.35;
  private static final double SOFTER = 0.9;

  /** With a soft colour that follows from the brand. */
  static Colours of(Colour brand) {
    return new Colours(brand, brand.mixed(new Colour("#ffffff"), SOFTER));
  }

  /** Behind what the pointer is on: the brand, darker. */
  public Colour deep() {
    return brand.mixed(new Colour("#000000"), DEEPER);
  }

  boolean brandIsReadable() {
    return brand.contrastWith(PAPER) >= LEAST_CONTRAST;
  }

  boolean softIsReadable() {
    return brand.contrastWith(soft) >= LEAST_CONTRAST;
  }

  /**
   * One colour.
   *
   * @param hex for example {@code #0b4a46}, lower case
   */
  public record Colour(String hex) {

    private static final Pattern SIX_DIGITS = Pattern.compile("#?([0-9a-f]{6})");

    public Colour {
      if (!hex.matches("#[0-9a-f]{6}")) {
        throw new IllegalArgumentException("Not a colour: " + hex);
      }
    }

    /** What somebody typed, with or without the sign in front. */
    static Optional<Colour> read(String typed) {
      var matcher = SIX_DIGITS.matcher(typed.strip().toLowerCase(Locale.ROOT));
      return matcher.matches() ? Optional.of(new Colour("#" + matcher.group(1))) : Optional.empty();
    }

    /** From 1 to 21, as WCAG 2.2 defines it. */
    double contrastWith(Colour other) {
      var one = luminance();
      var two = other.luminance();
      return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private double luminance() {
      return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
      var share = channel / 255.0;
      return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /**
     * @param share of the other colour, 0 to 1
     */
    Colour mixed(Colour other, double share) {
      return new Colour(
          "#%02x%02x%02x"
              .formatted(
                  between(red(), other.red(), share),
                  between(green(), other.green(), share),
                  between(blue(), other.blue(), share)));
    }

    private static int between(int from, int to, double share) {
      return (int) Math.round(from + (to - from) * share);
    }

    private int red() {
      return Integer.parseInt(hex, 1, 3, 16);
    }

    private int green() {
      return Integer.parseInt(hex, 3, 5, 16);
    }

    private int blue() {
      return Integer.parseInt(hex, 5, 7, 16);
    }
  }
}
