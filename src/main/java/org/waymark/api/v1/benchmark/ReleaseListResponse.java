package org.waymark.api.v1.benchmark;

import java.util.List;
import org.waymark.benchmark.open.CellsDocument;

/**
 * The releases there are, the latest first.
 *
 * @param licence address of the licence of all figures
 * @param method address of the page that says how they are made
 */
record ReleaseListResponse(String licence, String method, List<ReleaseResponse> releases) {

  static ReleaseListResponse of(List<ReleaseResponse> releases) {
    return new ReleaseListResponse(CellsDocument.LICENCE, CellsDocument.METHOD, releases);
  }
}
