package org.waymark.web.programme;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Region;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.Offer.Charge;
import org.waymark.programme.Offer.Kind;
import org.waymark.programme.directory.Codes;
import org.waymark.programme.directory.Wanted;
import org.waymark.programme.directory.Wanted.Standing;
import org.waymark.programme.directory.Words;

/**
 * The filters as an address carries them: every value may be missing or nonsense. What makes no
 * sense leaves nothing out.
 *
 * @param typed without what is empty
 * @param page from 1
 */
record ListForm(SequencedMap<String, String> typed, int page) {

  static final String WORDS = "q";
  static final String REGION = "region";
  static final String TOPIC = "topic";
  static final String KIND = "kind";
  static final String COST = "cost";
  static final String STATE = "state";

  private static final List<String> FILTERS = List.of(WORDS, REGION, TOPIC, KIND, COST, STATE);
  private static final String PAGE = "page";

  static ListForm of(MultivaluedMap<String, String> parameters) {
    var typed = new LinkedHashMap<String, String>();
    for (var filter : FILTERS) {
      Optional.ofNullable(parameters.getFirst(filter))
          .map(String::strip)
          .filter(value -> !value.isEmpty())
          .ifPresent(value -> typed.put(filter, value));
    }
    return new ListForm(typed, page(parameters.getFirst(PAGE)));
  }

  private static int page(@Nullable String typed) {
    return typed != null && typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
  }

  Wanted wanted(CouncilAreas areas) {
    return new Wanted(
        find(STATE, Standing.values()).orElse(Standing.LIVE),
        region().map(region -> Set.copyOf(areas.within(region.itlCode()))).orElse(Set.of()),
        value(TOPIC).map(Set::of).orElse(Set.of()),
        find(KIND, Kind.values()).orElse(null),
        find(COST, Charge.values()).orElse(null),
        value(WORDS).map(Words::of).orElse(Words.none()));
  }

  Optional<Region> region() {
    return value(REGION).flatMap(Region::ofItlCode);
  }

  Optional<String> value(String filter) {
    return Optional.ofNullable(typed.get(filter));
  }

  private <T extends Enum<T>> Optional<T> find(String filter, T[] values) {
    return value(filter).flatMap(code -> Codes.find(values, code));
  }

  /** The address of the list without one filter, from its first page on. */
  String without(String filter) {
    var others = new LinkedHashMap<>(typed);
    others.remove(filter);
    return new ListForm(others, 1).address();
  }

  /** The address of the list with one filter set to another value. */
  String with(String filter, String value) {
    var others = new LinkedHashMap<>(typed);
    others.put(filter, value);
    return new ListForm(others, 1).address();
  }

  ListForm onPage(int number) {
    return new ListForm(typed, number);
  }

  String address() {
    var query = new LinkedHashMap<>(typed);
    if (page > 1) {
      query.put(PAGE, String.valueOf(page));
    }
    return query.isEmpty()
        ? ProgrammesPages.PATH
        : query.entrySet().stream()
            .map(filter -> filter.getKey() + "=" + encoded(filter.getValue()))
            .collect(Collectors.joining("&", ProgrammesPages.PATH + "?", ""));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
