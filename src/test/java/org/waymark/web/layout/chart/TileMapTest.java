package org.waymark.web.layout.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Region;
import org.waymark.web.layout.chart.TileMap.Tile;

/** The regions as a map of squares. */
class TileMapTest {

  private static final Caption CAPTION =
      new Caption("map", "Cyber security by region", "In words.");

  @Test
  void looksAsApproved() {
    var drawn = TileMap.draw(CAPTION, tiles(40, 41, 44, 47, 48, 50, 52, 55, 58, 60, -1, -1));

    assertThat(drawn.svg()).isEqualTo(Golden.approved("map", drawn));
  }

  @Test
  void givesEveryRegionASquareOfItsOwn() {
    var squares = squares(tiles(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));

    assertThat(squares).hasSize(12);
    assertThat(new HashSet<>(squares.stream().map(s -> s.attr("x") + " " + s.attr("y")).toList()))
        .hasSize(12);
    assertThat(squares)
        .allSatisfy(square -> assertThat(square.attr("width")).isEqualTo(square.attr("height")));
  }

  @Test
  void showsTheHighestDarkestAndTheLowestLightest() {
    var squares = squares(tiles(40, 41, 44, 47, 48, 50, 52, 55, 58, 60, -1, -1));

    assertThat(squares.getFirst().className()).isEqualTo("tile step-1");
    assertThat(squares.get(9).className()).isEqualTo("tile step-5");
  }

  /** 0 is a score; a score that is not shown is none. */
  @Test
  void tellsWhatIsNotShownFromZero() {
    var drawn = TileMap.draw(CAPTION, tiles(0, 41, 44, 47, 48, 50, 52, 55, 58, 60, 61, -1));
    var svg = Jsoup.parse(drawn.svg());

    assertThat(svg.select(".withheld")).hasSize(1);
    assertThat(svg.select("text").eachText()).contains("0").containsOnlyOnce("shown");
  }

  @Test
  void hasAShadeForEqualValuesAndForNone() {
    assertThat(squares(tiles(50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50)))
        .allSatisfy(square -> assertThat(square.className()).isEqualTo("tile step-1"));
    assertThat(squares(tiles(-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1)))
        .allSatisfy(square -> assertThat(square.className()).isEqualTo("tile withheld"));
  }

  @Test
  void keepsEveryValueInOneOfFiveShades() {
    for (var highest = 0; highest <= 100; highest++) {
      var shades = TileMap.Shades.of(List.of(Reading.of(0), Reading.of(highest)));

      assertThat(shades.step(0)).isEqualTo(1);
      assertThat(shades.step(highest)).isBetween(1, TileMap.Shades.STEPS);
      assertThat(shades.to(shades.step(highest))).isGreaterThanOrEqualTo(highest);
    }
  }

  private static List<Element> squares(List<Tile> tiles) {
    return Jsoup.parse(TileMap.draw(CAPTION, tiles).svg()).select("rect");
  }

  /** One value for each region in its order; below 0 for one that is not shown. */
  private static List<Tile> tiles(int... values) {
    List<Tile> tiles = new ArrayList<>();
    for (var region : Region.values()) {
      var value = values[tiles.size()];
      tiles.add(
          new Tile(
              region,
              List.of(region.itlCode(), "Humber,"),
              value < 0 ? Reading.withheld("too few") : Reading.of(value),
              List.of("not", "shown")));
    }
    return tiles;
  }
}
