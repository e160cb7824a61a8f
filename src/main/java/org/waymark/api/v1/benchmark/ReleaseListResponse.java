package org.waymark.api.v1.benchmark;

import java.util.List;
import org.waymark.benchmark.open.CellsDocument;
import org.waymark.benchmark.release.Release;

/**
 * The releases there are, the latest first.
 *
 * @param licence address of the licence of all figures
 * @param method address of the page that says how they are made
 */
record ReleaseListResponse(String licence, String method, List<ReleaseResponse> releases) {

  static ReleaseListResponse of(List<Release> releases, String method) {
    return new ReleaseListResponse(
        CellsDocument.LICENCE,
        method,
        releases.stream().map(release -> ReleaseResponse.of(release, method)).toList());
  }
}
