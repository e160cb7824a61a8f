package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.waymark.questionnaire.Group;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.format.AmountFormat;

/** Properties of what is never generated would prove nothing. */
class GeneratedEditionsTest {

  private final List<Questionnaire> some =
      GeneratedEditions.editions().sampleStream().limit(300).toList();

  @Example
  void useWhatTheFormatCanSay() {
    assertThat(some)
        .anyMatch(asks(question -> question.scored() && question.format() instanceof AmountFormat))
        .anyMatch(asks(question -> question.scored() && question.derived()))
        .anyMatch(asks(question -> question.visibleWhen() != null))
        .anyMatch(edition -> edition.sections().stream().anyMatch(section -> !section.scored()))
        .anyMatch(edition -> edition.gates().stream().anyMatch(g -> g.cap().section() != null))
        .anyMatch(edition -> edition.gates().stream().anyMatch(g -> g.cap().section() == null))
        .anyMatch(edition -> edition.holds().size() > edition.gates().size())
        .anyMatch(edition -> groups(edition).anyMatch(g -> g.parts().size() > 1))
        .anyMatch(
            edition ->
                groups(edition)
                    .anyMatch(g -> g.parts().stream().anyMatch(Group.class::isInstance)));
  }

  @Example
  void areScoredInBothWays() {
    assertThat(some)
        .anyMatch(edition -> new EditionPlan(edition).parts() == null)
        .anyMatch(edition -> new EditionPlan(edition).parts() != null);
  }

  @Example
  void haveNoMoreQuestionsThanThereAreAnswersFor() {
    assertThat(some)
        .allMatch(edition -> edition.questions().count() <= GeneratedEditions.MOST_QUESTIONS);
  }

  private static Predicate<Questionnaire> asks(Predicate<Question> what) {
    return edition -> edition.questions().anyMatch(what);
  }

  private static Stream<Group> groups(Questionnaire edition) {
    return edition.sections().stream().flatMap(section -> section.groups().stream());
  }
}
