package org.waymark.scoring;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.waymark.fixture.BundledEditions;
import org.waymark.questionnaire.Questionnaire;

class ScorerOnBundledEditionsTest extends ScorerProperties {

  private static final int MOST_QUESTIONS =
      BundledEditions.all().stream()
          .mapToInt(edition -> (int) edition.questions().count())
          .max()
          .orElseThrow();

  @Provide
  @Override
  Arbitrary<Attempt> attempts() {
    Arbitrary<Questionnaire> editions = Arbitraries.of(BundledEditions.all());
    return Attempts.at(editions, MOST_QUESTIONS);
  }
}
