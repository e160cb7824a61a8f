package org.waymark.api.contract;

import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * What operations are about, in the order in which a reader meets it: the first word of the path
 * behind the version.
 */
enum Topic {
  QUESTIONNAIRES("What is asked: every edition with its questions and the rules of its score."),
  SCORES("Scores answers, and keeps nothing."),
  RECEIPTS("Scores with everything they follow from, and the proof of them. Keeps nothing."),
  COMPARISONS("Sets scores beside those of similar firms. Keeps nothing."),
  ORGANISATIONS("The firms that a partner brings. It sees its own, and nobody else's."),
  ASSESSMENTS("Assessments of a partner's firms, from the first answer to the report."),
  REFERRALS("Programmes that a firm is led to, and what came of it."),
  BENCHMARKS("Published figures about the scores of firms. None is about a single firm."),
  PROGRAMMES("The catalogue of programmes that help firms, and whether they fit one."),
  WEBHOOKS("Addresses of a partner's that are sent messages on what happens, and those messages."),
  SANDBOX("Invented firms to try the API with, for partners that are registered as a sandbox."),
  REQUESTS(
      "What a partner's programs have called in the last seven days, up to the newest 10,000 calls:"
          + " a help in finding faults."),
  /** Nobody has said yet what it is about. */
  UNKNOWN("");

  private static final int SEGMENT = 3;

  private final String about;

  Topic(String about) {
    this.about = about;
  }

  static Topic of(String path) {
    var segment = path.split("/", -1)[SEGMENT];
    return Stream.of(values())
        .filter(topic -> topic.code().equals(segment))
        .findFirst()
        .orElse(UNKNOWN);
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Tag tag() {
    return OASFactory.createTag().name(code()).description(about);
  }
}
