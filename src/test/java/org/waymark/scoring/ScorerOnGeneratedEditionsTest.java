package org.waymark.scoring;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

class ScorerOnGeneratedEditionsTest extends ScorerProperties {

  @Provide
  @Override
  Arbitrary<Attempt> attempts() {
    return Attempts.at(GeneratedEditions.editions(), GeneratedEditions.MOST_QUESTIONS);
  }
}
