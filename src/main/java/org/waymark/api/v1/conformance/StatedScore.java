package org.waymark.api.v1.conformance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.number.Quotient;
import org.waymark.questionnaire.GoldenCase.Expectation;
import org.waymark.questionnaire.format.Fractions;

/** What the author of an edition says that an example comes to. */
record StatedScore(
    @Schema(description = "As score.exact of a scorecard") @Nullable String exact,
    @Schema(description = "As standing.confidence.exact of a scorecard")
        @Nullable String confidence,
    @Schema(description = "Number of the level") @Nullable Integer level,
    @Schema(description = "Number of the level, if all that was not asked turned out well")
        @Nullable Integer levelBeyond,
    @Schema(description = "Ids of the gates that hold the level, all of them")
        @Nullable List<String> gates,
    @Schema(description = "Section id to its exact score") Map<String, String> sections,
    @Schema(description = "Section id to the number of its level")
        Map<String, Integer> sectionLevels) {

  static StatedScore of(Expectation stated) {
    return new StatedScore(
        stated.score() == null ? null : exact(stated.score()),
        stated.confidence() == null ? null : exact(stated.confidence()),
        stated.level(),
        stated.levelBeyond(),
        stated.gates() == null ? null : stated.gates().stream().sorted().toList(),
        stated.sections().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    section -> exact(section.getValue()),
                    (one, _) -> one,
                    TreeMap::new)),
        new TreeMap<>(stated.sectionLevels()));
  }

  /** An edition may state it as a decimal. */
  private static String exact(String stated) {
    return Quotient.of(Fractions.read(stated)).text();
  }
}
