package org.waymark.api.v1.programme;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.directory.Listed;
import org.waymark.programme.exchange.Interchange;

/**
 * Some of the programmes that were asked for, by id.
 *
 * @param total how many there are
 * @param licence address of the licence of the catalogue
 */
record ProgrammeListResponse(
    @Schema(required = true) int total,
    int offset,
    int limit,
    String licence,
    Links links,
    @Schema(required = true) List<ProgrammeResponse> programmes) {

  /** The pages after and before this one; absent where there is none. */
  @Schema(name = "NeighbouringPages")
  record Links(@Nullable String next, @Nullable String previous) {}

  static ProgrammeListResponse of(List<Listed> found, AskedProgrammes asked, UriInfo address) {
    var offset = asked.offset();
    var limit = asked.limit();
    var next = offset + limit < found.size() ? offset + limit : null;
    var previous = offset > 0 ? Integer.valueOf(Math.max(0, offset - limit)) : null;
    return new ProgrammeListResponse(
        found.size(),
        offset,
        limit,
        Interchange.LICENCE,
        new Links(at(next, address), at(previous, address)),
        found.stream()
            .sorted(Comparator.comparing(listed -> listed.programme().id()))
            .skip(offset)
            .limit(limit)
            .map(ProgrammeResponse::of)
            .toList());
  }

  /** The same question from another place on. */
  private static @Nullable String at(@Nullable Integer offset, UriInfo address) {
    if (offset == null) {
      return null;
    }
    var query = new TreeMap<String, String>();
    address.getQueryParameters().forEach((name, values) -> query.put(name, values.getFirst()));
    query.put("offset", offset.toString());
    return query.entrySet().stream()
        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
        .collect(Collectors.joining("&", ProgrammeResource.PATH + "?", ""));
  }
}
