package org.waymark.adviser.cohort;

import java.util.ArrayList;
import java.util.List;

/**
 * Firms on neighbouring levels. Level 0 stands for none.
 *
 * @param from the lowest level
 * @param to the highest level
 * @param firms rounded down to a multiple of 5
 */
public record LevelBand(int from, int to, int firms) {

  /**
   * Puts neighbouring levels together until each band has enough firms. Where only one band would
   * be left nothing can be said: that all firms are somewhere says something about each.
   *
   * @param firmsAt by level, none first
   * @param threshold fewest firms a band must have
   */
  static List<LevelBand> of(List<Integer> firmsAt, int threshold) {
    var bands = new ArrayList<LevelBand>();
    var from = 0;
    var firms = 0;
    for (var level = 0; level < firmsAt.size(); level++) {
      firms += firmsAt.get(level);
      if (firms >= threshold) {
        bands.add(new LevelBand(from, level, firms));
        from = level + 1;
        firms = 0;
      }
    }
    if (from < firmsAt.size() && !bands.isEmpty()) {
      var last = bands.removeLast();
      bands.add(new LevelBand(last.from(), firmsAt.size() - 1, last.firms() + firms));
    }
    return bands.size() < 2 ? List.of() : bands.stream().map(LevelBand::rounded).toList();
  }

  private LevelBand rounded() {
    return new LevelBand(from, to, Distribution.rounded(firms));
  }
}
