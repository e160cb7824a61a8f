package org.waymark.questionnaire.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers as one tick for each option chosen, and one for each answer of another kind.
 *
 * <p>Whoever goes through all of them reads two arrays, instead of looking up every answer, its
 * options and the text of each, all of them somewhere else in memory: for many firms in a row that
 * takes longer than scoring them. The ticks are the same whatever the edition.
 */
final class Ticks {

  /** Of question and option together: looking a tick up takes one look. */
  private final int[] hashes;

  /** The question of each, and after it the option: side by side, as they are read together. */
  private final String[] texts;

  Ticks(Map<String, Answer> answers) {
    var all = new ArrayList<Tick>();
    answers.forEach(
        (question, answer) -> {
          if (answer instanceof Answer.Chosen(var options)) {
            options.forEach(option -> all.add(Tick.of(question, option)));
          } else {
            all.add(Tick.of(question, Shorthand.kind(answer)));
          }
        });
    hashes = new int[all.size()];
    texts = new String[2 * all.size()];
    for (var i = 0; i < hashes.length; i++) {
      var tick = all.get(i);
      hashes[i] = tick.hash;
      texts[2 * i] = tick.question;
      texts[2 * i + 1] = tick.option;
    }
  }

  /** Writes every tick into the shorthand of the answer to its question. */
  void write(Table table, Answers answers, long[] shorthand) {
    for (var i = 0; i < hashes.length; i++) {
      var question = texts[2 * i];
      var tick = table.find(hashes[i], question, texts[2 * i + 1]);
      if (tick == null) {
        table.writeOther(question, answers, shorthand);
      } else {
        shorthand[tick.place] |= tick.word;
      }
    }
  }

  /**
   * One tick.
   *
   * @param option empty for an answer of another kind, which the hash tells
   * @param place of the question among those of an edition
   * @param word shorthand for an answer that is nothing but this
   */
  private record Tick(int hash, String question, String option, int place, long word) {

    static Tick of(String question, String option) {
      return new Tick(question.hashCode() * 31 + option.hashCode(), question, option, -1, 0);
    }

    static Tick of(String question, long kind) {
      return new Tick(question.hashCode() * 31 + Shorthand.first(kind), question, "", -1, kind);
    }

    Tick at(int where, long shorthand) {
      return new Tick(hash, question, option, where, shorthand);
    }
  }

  /** The ticks there can be in an edition. */
  static final class Table {

    /** How many slots there are for each tick: with so many, hardly any look needs a second. */
    private static final int ROOM = 3;

    /** Spreads hashes over slots (Fibonacci hashing: Knuth, volume 3, 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    private final Map<String, Integer> places;
    private final List<Shorthand> shorthands;
    private final @Nullable Tick[] slots;
    private final int shift;

    /**
     * @param places of the questions, by id
     * @param shorthands for the answers to each
     */
    Table(Map<String, Integer> places, List<Shorthand> shorthands) {
      this.places = places;
      this.shorthands = shorthands;
      var all = new ArrayList<Tick>();
      places.forEach((question, place) -> add(question, place, all));
      shift = Integer.numberOfLeadingZeros(ROOM * (all.size() + 1));
      slots = new Tick[1 << (Integer.SIZE - shift)];
      for (var tick : all) {
        var slot = slot(tick.hash);
        while (slots[slot] != null) {
          slot = next(slot);
        }
        slots[slot] = tick;
      }
    }

    private void add(String question, int place, List<Tick> all) {
      var shorthand = shorthands.get(place);
      for (var option : shorthand.optionIds()) {
        var chosen = shorthand.of(new Answer.Chosen(List.of(option)));
        all.add(Tick.of(question, option).at(place, chosen));
      }
      for (var kind : Shorthand.KINDS) {
        all.add(Tick.of(question, kind).at(place, kind));
      }
    }

    private @Nullable Tick find(int hash, String question, String option) {
      var slot = slot(hash);
      var tick = slots[slot];
      while (tick != null && !matches(tick, hash, question, option)) {
        slot = next(slot);
        tick = slots[slot];
      }
      return tick;
    }

    private static boolean matches(Tick tick, int hash, String question, String option) {
      return tick.hash == hash && tick.question.equals(question) && tick.option.equals(option);
    }

    private int slot(int hash) {
      return (hash * SPREAD) >>> shift;
    }

    private int next(int slot) {
      return (slot + 1) & (slots.length - 1);
    }

    /** For an option that the question does not have, or a question that the edition has not. */
    private void writeOther(String question, Answers answers, long[] shorthand) {
      var place = places.get(question);
      if (place != null) {
        shorthand[place] |= shorthands.get(place).of(answers.byQuestion().get(question));
      }
    }
  }
}
