package org.waymark.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.rule.Aggregate;
import org.waymark.questionnaire.text.LocalisedText;

/**
 * A dimension that gets a score of its own, or a list of facts that gets none.
 *
 * @param weight its share in the whole relative to the other sections; 0 for facts
 */
public record Section(
    String id,
    LocalisedText title,
    @Nullable LocalisedText summary,
    BigDecimal weight,
    Aggregate aggregate,
    List<Part> parts) {

  public Section {
    parts = List.copyOf(parts);
  }

  /** Its questions, those of groups included, in the order of asking. */
  public List<Question> questions() {
    return parts.stream().flatMap(Part::questions).toList();
  }

  /** Whether it gets a score. */
  public boolean scored() {
    return weight.signum() > 0;
  }

  /** All its groups, also those within groups. */
  public List<Group> groups() {
    return groups(parts).toList();
  }

  private static Stream<Group> groups(List<Part> parts) {
    return parts.stream()
        .filter(Group.class::isInstance)
        .map(Group.class::cast)
        .flatMap(group -> Stream.concat(Stream.of(group), groups(group.parts())));
  }

  /** What is left of it in a form; empty when nothing is. */
  Optional<Section> in(Form form) {
    var left = new ArrayList<Part>();
    parts.forEach(part -> part.in(form).ifPresent(left::add));
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(id, title, summary, weight, aggregate, left));
  }
}
