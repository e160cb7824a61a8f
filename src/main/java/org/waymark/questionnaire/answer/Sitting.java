package org.waymark.questionnaire.answer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One firm's way through an edition, with every question at its place in the order of asking: each
 * answer is looked up and read once, however many conditions look at it.
 *
 * <p>Whoever makes one settles it, place by place; from then on it does not change.
 */
public final class Sitting implements Situation {

  private final FirmFacts firm;
  private final Answers given;
  private final Order order;
  private final Truth[] asked;

  /** Of the answers that count. */
  private final long[] shorthand;

  /** Answers that follow from others, by place; few editions have any. */
  private Map<Integer, Optional<Answer>> derived = Map.of();

  /** The order of asking, shared by all sittings of an edition. */
  public static final class Order {

    private final String[] ids;
    private final Shorthand[] shorthands;
    private final Map<String, Integer> places = new HashMap<>();
    private final Ticks.Table ticks;
    private final Truth[] allAsked;

    /**
     * @param ids of all questions
     * @param shorthands for the answers to each
     */
    public Order(List<String> ids, List<Shorthand> shorthands) {
      this.ids = ids.toArray(String[]::new);
      this.shorthands = shorthands.toArray(Shorthand[]::new);
      ids.forEach(id -> places.put(id, places.size()));
      ticks = new Ticks.Table(places, shorthands);
      allAsked = new Truth[this.ids.length];
      Arrays.fill(allAsked, Truth.TRUE);
    }

    /** From 0; -1 for a question that is not there. */
    public int place(String questionId) {
      return places.getOrDefault(questionId, -1);
    }
  }

  /** At first, every question is asked, and its answer the one given. */
  public Sitting(FirmFacts firm, Answers given, Order order) {
    this.firm = firm;
    this.given = given;
    this.order = order;
    asked = order.allAsked.clone();
    shorthand = new long[asked.length];
    given.ticks().write(order.ticks, given, shorthand);
  }

  /** Settles how certain it is that the question at a place is asked. */
  public void ask(int place, Truth certainty) {
    if (certainty == Truth.FALSE) {
      shorthand[place] = Shorthand.NOTHING;
    } else if (asked[place] == Truth.FALSE) {
      shorthand[place] = order.shorthands[place].of(kept(place));
    }
    asked[place] = certainty;
  }

  /**
   * Settles what the answer to the question at a place follows from others to be, whatever was
   * given.
   *
   * @param answer null while it is not known
   */
  public void derive(int place, @Nullable Answer answer) {
    if (derived.isEmpty()) {
      derived = new HashMap<>();
    }
    derived.put(place, Optional.ofNullable(answer));
    shorthand[place] =
        asked[place] == Truth.FALSE ? Shorthand.NOTHING : order.shorthands[place].of(answer);
  }

  Order order() {
    return order;
  }

  @Override
  public FirmFacts firm() {
    return firm;
  }

  @Override
  public Answers answers() {
    var known = given;
    for (var follows : derived.entrySet()) {
      var id = order.ids[follows.getKey()];
      var answer = follows.getValue();
      known = answer.isEmpty() ? known.without(id) : known.with(id, answer.get());
    }
    return known;
  }

  /** How certain it is that the question at a place is asked. */
  public Truth asked(int place) {
    return asked[place];
  }

  @Override
  public Truth asked(String questionId) {
    var place = order.place(questionId);
    return place < 0 ? Truth.FALSE : asked[place];
  }

  /** The answer at a place that counts: null while there is none, and for a hidden question. */
  public @Nullable Answer answer(int place) {
    return asked[place] == Truth.FALSE ? null : kept(place);
  }

  private @Nullable Answer kept(int place) {
    var follows = derived.get(place);
    return follows == null ? given.byQuestion().get(order.ids[place]) : follows.orElse(null);
  }

  @Override
  public @Nullable Answer answer(String questionId) {
    var place = order.place(questionId);
    return place < 0 ? null : answer(place);
  }

  /** The answer at a place that counts, in the shorthand of its question. */
  public long shorthand(int place) {
    return shorthand[place];
  }
}
