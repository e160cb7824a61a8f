package org.waymark.web.layout.topic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Select;

/** Topics to choose from. */
@ApplicationScoped
public class TopicChoices {

  private final TopicWords words;

  TopicChoices(TopicWords words) {
    this.words = words;
  }

  /**
   * All of them under their headings.
   *
   * @param chosen code of the one that is chosen; null for none
   */
  public List<Select.Group> of(@Nullable String chosen) {
    return words.headings().stream()
        .map(
            heading ->
                new Select.Group(
                    heading.title(),
                    heading.topics().stream()
                        .map(
                            topic ->
                                Choice.of(topic.code(), topic.words())
                                    .chosen(topic.code().equals(chosen)))
                        .toList()))
        .toList();
  }
}
