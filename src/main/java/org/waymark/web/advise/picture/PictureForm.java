package org.waymark.web.advise.picture;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.web.advise.Advising;

/**
 * What to compare, as an address carries it: what makes no sense is as if it were not there.
 *
 * @param groups ids of groups, or {@code hub}
 * @param day a month, or nothing for today
 * @param earlier a month, or nothing
 */
record PictureForm(
    @QueryParam("questionnaire") @Nullable String questionnaire,
    @QueryParam("group") List<String> groups,
    @QueryParam("day") @Nullable String day,
    @QueryParam("earlier") @Nullable String earlier) {

  static final String HUB = "hub";

  /** More on one page nobody compares. */
  private static final int MOST = 30;

  String questionnaireTyped() {
    return Optional.ofNullable(questionnaire).orElse("");
  }

  String dayTyped() {
    return Optional.ofNullable(day).orElse("");
  }

  String earlierTyped() {
    return Optional.ofNullable(earlier).orElse("");
  }

  /** Whether a group is to be shown: all are where none is named. */
  boolean shows(@Nullable UUID cohort) {
    return groups.isEmpty() || groups.contains(cohort == null ? HUB : cohort.toString());
  }

  /** The first group it names, where it is one and not the hub as a whole. */
  Optional<UUID> group() {
    return groups.stream().findFirst().flatMap(Advising::id);
  }

  /** The same as the query of an address. */
  String query() {
    return Stream.concat(
            Stream.of(
                pair("questionnaire", questionnaireTyped()),
                pair("day", dayTyped()),
                pair("earlier", earlierTyped())),
            groups.stream().limit(MOST).map(group -> pair("group", group)))
        .collect(Collectors.joining("&"));
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
