package org.waymark.api.v1.paging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PartnerId;

/** Hands a partner's list out page by page. */
@ApplicationScoped
public class Pages {

  private final Clock clock;

  Pages(Clock clock) {
    this.clock = clock;
  }

  /**
   * What a program asks for.
   *
   * @param list by a name that no other list has
   * @param cursor as its address has it
   * @param limit as its address has it
   */
  public record Asked(
      String list, PartnerId whose, @Nullable String cursor, @Nullable String limit) {}

  /** Finds some entries of the list, in its order. */
  @FunctionalInterface
  public interface Finding<T> {

    /**
     * The entries behind a place.
     *
     * @param after null at the beginning
     * @param most how many
     */
    List<T> find(@Nullable Cursor after, int most);
  }

  /**
   * One page.
   *
   * @param query which asks for the next one; null on the last
   */
  public record Page<T>(List<T> entries, @Nullable String query) {

    public Page {
      entries = List.copyOf(entries);
    }

    /** The entries as programs are told them. */
    public <R> List<R> told(Function<T, R> form) {
      return entries.stream().map(form).toList();
    }

    /** Where the next page is; null on the last. */
    public @Nullable String next(String path) {
      return query == null ? null : path + "?" + query;
    }
  }

  /**
   * Finds the page; throws a problem where cursor or limit are none.
   *
   * @param place of an entry in the list
   */
  public <T> Page<T> page(Asked asked, Finding<T> finding, Function<T, Cursor> place) {
    var limit = Limit.read(asked.limit());
    var after =
        Optional.ofNullable(asked.cursor())
            .map(text -> Cursor.read(text, asked.list(), asked.whose(), clock.instant()))
            .orElse(null);
    // One more than asked for: whether there is another page.
    var found = finding.find(after, limit + 1);
    var entries = found.stream().limit(limit).toList();
    return new Page<>(
        entries, found.size() > limit ? query(place.apply(entries.getLast()), asked, limit) : null);
  }

  private String query(Cursor last, Asked asked, int limit) {
    return "cursor="
        + last.written(asked.list(), asked.whose(), clock.instant())
        + "&limit="
        + limit;
  }
}
