package org.waymark.benchmark.draft;

import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Distribution;

/** Groups and their firms for tests. */
final class Groups {

  static final CellKey WALES = new CellKey("region", "TLL", null, null);
  static final CellKey MICRO = new CellKey("region-size", "TLL", "micro", null);
  static final CellKey SMALL = new CellKey("region-size", "TLL", "small", null);

  private Groups() {}

  /** As many firms at 10 points less as at 10 points more. */
  static Histogram around(int middle, int firms) {
    var firmsAt = new int[Distribution.POINTS];
    firmsAt[middle - 10] = firms / 2;
    firmsAt[middle + 10] = firms - firms / 2;
    return Histogram.of(firmsAt);
  }

  static Histogram together(Histogram... parts) {
    var all = new Histogram();
    for (var part : parts) {
      all.add(part);
    }
    return all;
  }
}
