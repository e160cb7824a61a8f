package org.waymark.web.layout.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Region;
import org.waymark.web.layout.chart.Svg.Anchor;
import org.waymark.web.layout.chart.Svg.At;

/**
 * The twelve regions as one square each, roughly where they lie: a region of few people is as easy
 * to see as any other. The arrangement is our own.
 */
final class TileMap {

  /** Of a tile, with the gap to the next. */
  private static final int PITCH = 74;

  private static final int SIDE = 70;
  private static final int COLUMNS = 4;
  private static final int ROWS = 5;
  private static final int NAME_LINE = 15;
  private static final int PADDING = 5;

  /** From this shade on words are white. */
  private static final int DARK_FROM = 4;

  private TileMap() {}

  /**
   * One region.
   *
   * @param name short, its lines one after the other
   * @param words in place of a value that is not shown, line by line
   */
  record Tile(Region region, List<String> name, Reading reading, List<String> words) {

    Tile {
      name = List.copyOf(name);
      words = List.copyOf(words);
    }
  }

  static Drawing draw(Caption caption, List<Tile> tiles) {
    var shades = Shades.of(tiles.stream().map(Tile::reading).toList());
    var svg =
        Svg.sized(caption, "map", COLUMNS * PITCH - (PITCH - SIDE), ROWS * PITCH - (PITCH - SIDE));
    tiles.forEach(tile -> draw(svg, tile, shades));
    return svg.drawn();
  }

  private static void draw(Svg svg, Tile tile, Shades shades) {
    var x = column(tile.region()) * PITCH;
    var y = row(tile.region()) * PITCH;
    var value = tile.reading().value();
    var step = value == null ? 0 : shades.step(value);
    var ink = step >= DARK_FROM ? " on-dark" : "";
    svg.rect(
        value == null ? "tile withheld" : "tile step-" + step,
        at(x, y),
        Svg.number(SIDE),
        Svg.number(SIDE));
    lines(svg, "name" + ink, tile.name(), x, y);
    if (value == null) {
      lines(svg, "name", tile.words(), x, y + SIDE - 24 - (tile.words().size() - 1) * NAME_LINE);
    } else {
      svg.text("value" + ink, at(x + PADDING, y + SIDE - 8), Anchor.START, String.valueOf(value));
    }
  }

  /** Words in lines, below a place. */
  private static void lines(Svg svg, String style, List<String> words, double x, double y) {
    for (var line = 0; line < words.size(); line++) {
      svg.text(style, at(x + PADDING, y + 17 + line * NAME_LINE), Anchor.START, words.get(line));
    }
  }

  private static At at(double x, double y) {
    return new At(Svg.number(x), Svg.number(y));
  }

  private static int column(Region region) {
    return switch (region) {
      case NORTHERN_IRELAND, WALES -> 0;
      case SCOTLAND, NORTH_WEST, WEST_MIDLANDS, SOUTH_WEST -> 1;
      case NORTH_EAST, YORKSHIRE_AND_THE_HUMBER, EAST_MIDLANDS, SOUTH_EAST -> 2;
      case EAST_OF_ENGLAND, LONDON -> 3;
    };
  }

  private static int row(Region region) {
    return switch (region) {
      case SCOTLAND -> 0;
      case NORTHERN_IRELAND, NORTH_EAST -> 1;
      case NORTH_WEST, YORKSHIRE_AND_THE_HUMBER -> 2;
      case WALES, WEST_MIDLANDS, EAST_MIDLANDS, EAST_OF_ENGLAND -> 3;
      case SOUTH_WEST, SOUTH_EAST, LONDON -> 4;
    };
  }

  /**
   * Five shades for values, the darkest for the highest, each as wide as the next.
   *
   * @param lowest of the first shade
   * @param width how many whole values a shade holds
   */
  record Shades(int lowest, int width) {

    static final int STEPS = 5;

    /** Shades that the lowest and the highest of some values just fit in. */
    static Shades of(List<Reading> readings) {
      var values =
          readings.stream()
              .map(Reading::value)
              .filter(Shades::known)
              .mapToInt(Shades::value)
              .summaryStatistics();
      return values.getCount() == 0
          ? new Shades(0, 100 / STEPS)
          : new Shades(values.getMin(), Math.ceilDiv(values.getMax() - values.getMin() + 1, STEPS));
    }

    private static boolean known(@Nullable Integer value) {
      return value != null;
    }

    private static int value(@Nullable Integer value) {
      return value == null ? 0 : value;
    }

    /** From 1, the lightest, to 5. */
    int step(int value) {
      return 1 + (value - lowest) / width;
    }

    int from(int step) {
      return lowest + (step - 1) * width;
    }

    int to(int step) {
      return from(step + 1) - 1;
    }
  }
}
