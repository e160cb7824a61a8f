package org.waymark.benchmark;

import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.Peers.InNation;
import org.waymark.benchmark.Peers.InRegion;
import org.waymark.benchmark.Peers.InRegionOfSize;
import org.waymark.benchmark.Peers.InRegionOfSizeAndSector;
import org.waymark.benchmark.Peers.InUnitedKingdom;

/** How the table of cells names a group of firms. */
record CellKey(String rung, String place, @Nullable String sizeClass, @Nullable String sector) {

  static CellKey of(Peers peers) {
    return switch (peers) {
      case InRegionOfSizeAndSector(var region, var size, var sector) ->
          new CellKey("region-size-sector", region.itlCode(), size.code(), sector.code());
      case InRegionOfSize(var region, var size) ->
          new CellKey("region-size", region.itlCode(), size.code(), null);
      case InRegion(var region) -> new CellKey("region", region.itlCode(), null, null);
      case InNation(var nation) -> new CellKey("nation", nation.code(), null, null);
      case InUnitedKingdom() -> new CellKey("uk", "UK", null, null);
    };
  }
}
