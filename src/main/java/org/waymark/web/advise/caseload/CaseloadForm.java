package org.waymark.web.advise.caseload;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.caseload.CaseloadFilter;
import org.waymark.adviser.caseload.CaseloadFilter.Activity;
import org.waymark.adviser.caseload.CaseloadFilter.Order;
import org.waymark.adviser.caseload.CaseloadFilter.Score;
import org.waymark.kernel.Region;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;

/**
 * The filters as an address carries them: every value may be missing or nonsense. What makes no
 * sense leaves nobody out, but for points, which a person types.
 *
 * @param typed without what is empty or unknown
 */
public record CaseloadForm(SequencedMap<String, String> typed) {

  static final String NAME = "name";
  static final String SCORE = "score";
  static final String BELOW = "below";
  static final String REGION = "region";
  static final String SIZE = "size";
  static final String SECTOR = "sector";
  static final String ACTIVITY = "activity";
  static final String ENDS = "ends";
  static final String NEWS = "news";
  static final String MINE = "mine";
  static final String SORT = "sort";

  private static final List<String> FIELDS =
      List.of(NAME, SCORE, BELOW, REGION, SIZE, SECTOR, ACTIVITY, ENDS, NEWS, MINE, SORT);
  private static final int LONGEST = 100;
  private static final int MOST_DAYS = 3_650;

  /** The filters of an address. */
  public static CaseloadForm of(MultivaluedMap<String, String> query) {
    var typed = new LinkedHashMap<String, String>();
    for (var field : FIELDS) {
      var text = Optional.ofNullable(query.getFirst(field)).orElse("").strip().replace("\0", "");
      if (!text.isEmpty()) {
        typed.put(field, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
      }
    }
    return new CaseloadForm(typed);
  }

  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  /** Whether it leaves nobody out. */
  public boolean isEmpty() {
    return typed.isEmpty();
  }

  /** What a person typed that is no number of points. */
  public boolean pointsWrong() {
    return typed.containsKey(BELOW) && number(BELOW, 100).isEmpty();
  }

  /** Points of what is not said. */
  public boolean pointsOfNothing() {
    return typed.containsKey(BELOW) && !typed.containsKey(SCORE);
  }

  /** Whom they let through. */
  public CaseloadFilter filter() {
    return new CaseloadFilter(
        typed.get(NAME),
        score().orElse(null),
        new CaseloadFilter.Firm(
            Region.ofItlCode(typed(REGION)).orElse(null),
            SizeBand.ofCode(typed(SIZE)).orElse(null),
            Sector.ofCode(typed(SECTOR)).orElse(null)),
        activity(),
        number(ENDS, MOST_DAYS).orElse(null),
        typed.containsKey(NEWS),
        new CaseloadFilter.Among(false, typed.containsKey(MINE), null));
  }

  private Optional<Score> score() {
    var parts = typed(SCORE).split("/", 2);
    return parts[0].isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Score(
                parts[0], parts.length > 1 ? parts[1] : null, number(BELOW, 100).orElse(null)));
  }

  /** For example {@code within-30} or {@code not-90}. */
  private @Nullable Activity activity() {
    var parts = typed(ACTIVITY).split("-", 2);
    var days = parts.length < 2 ? Optional.<Integer>empty() : number(parts[1], 1, MOST_DAYS);
    return days.map(
            known ->
                switch (parts[0]) {
                  case "within" -> new Activity(known, true);
                  case "not" -> new Activity(known, false);
                  default -> null;
                })
        .orElse(null);
  }

  public Order order() {
    return Arrays.stream(Order.values())
        .filter(order -> code(order).equals(typed(SORT)))
        .findFirst()
        .orElse(Order.NAME);
  }

  static String code(Order order) {
    return order.name().toLowerCase(Locale.ROOT);
  }

  private Optional<Integer> number(String field, int most) {
    return number(typed(field), 1, most);
  }

  private static Optional<Integer> number(String text, int least, int most) {
    return text.matches("\\d{1,4}")
        ? Optional.of(Integer.parseInt(text)).filter(n -> n >= least && n <= most)
        : Optional.empty();
  }

  /** The same filters as the query of an address. */
  public String query() {
    return typed.entrySet().stream().map(CaseloadForm::pair).collect(Collectors.joining("&"));
  }

  private static String pair(Map.Entry<String, String> field) {
    return field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8);
  }

  /** The address of the list with these filters. */
  String address() {
    return address(CaseloadPages.PATH);
  }

  /** The address of a list of clients with these filters. */
  public String address(String path) {
    return isEmpty() ? path : path + "?" + query();
  }

  /** The address of one page of it. */
  public String address(String path, int page) {
    return address(path) + (isEmpty() ? "?" : "&") + "page=" + page;
  }

  /** The address of the same list as a file. */
  String file(String type) {
    return CaseloadPages.PATH + "/clients." + type + (isEmpty() ? "" : "?" + query());
  }
}
