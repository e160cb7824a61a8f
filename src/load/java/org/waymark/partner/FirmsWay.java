package org.waymark.partner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.waymark.fixture.packaged.PartnerProgram;

/**
 * All that a program does for one firm: brings it, begins an assessment, gives the answers in
 * fifteen calls or as many as is set, hands in and reads the report. Each call follows the answer
 * to the one before.
 *
 * @param pages what is sent with each of the calls that give answers
 */
record FirmsWay(List<Map<String, List<String>>> pages) {

  static final String QUESTIONNAIRE = "skills";
  static final String WHOLE = "whole way";
  private static final int PAGES = Integer.getInteger("load.pages", 15);

  /** Spreads answers evenly; each page holds at least one. */
  static FirmsWay with(Map<String, List<String>> answers) {
    var pages = new ArrayList<Map<String, List<String>>>();
    for (var i = 0; i < PAGES; i++) {
      pages.add(new LinkedHashMap<>());
    }
    var place = 0;
    for (var answer : answers.entrySet()) {
      pages.get(place * PAGES / answers.size()).put(answer.getKey(), answer.getValue());
      place++;
    }
    pages.removeIf(Map::isEmpty);
    return new FirmsWay(pages);
  }

  /**
   * Goes it.
   *
   * @param intended when it was to begin: waiting for that counts
   */
  void go(PartnerProgram program, String reference, Times times, long intended) {
    var firm = timed(times, "bring", intended, () -> program.bringsFirm(reference));
    var assessment = timed(times, "begin", () -> program.begins(firm, QUESTIONNAIRE));
    for (var page : pages) {
      timed(times, "answer", () -> program.answers(assessment, "PATCH", page).expect(200));
    }
    timed(times, "submit", () -> program.submits(assessment).orElseThrow().expect(200));
    timed(times, "report", () -> program.reads(assessment + "/report"));
    times.add(WHOLE, System.nanoTime() - intended);
  }

  private static <T> T timed(Times times, String name, Supplier<T> call) {
    return timed(times, name, System.nanoTime(), call);
  }

  private static <T> T timed(Times times, String name, long began, Supplier<T> call) {
    var result = call.get();
    times.add(name, System.nanoTime() - began);
    return result;
  }
}
