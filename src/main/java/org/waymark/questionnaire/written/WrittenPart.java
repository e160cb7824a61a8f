package org.waymark.questionnaire.written;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.questionnaire.Group.Layout;

/** A part of a section as written. */
public sealed interface WrittenPart {

  JsonNode node();

  /** JSON pointer of where it stands in the file, or of what it is spelt out from. */
  String at();

  /** Its questions, in the order of asking. */
  Stream<WrittenQuestion> questions();

  /**
   * One question with members of its own, whatever short form it was written in.
   *
   * @param sharedAt JSON pointer of where the members stand that it takes over from a table; its
   *     own for a question alone
   * @param under the table's question it is a row or column of; empty for a question alone
   * @param conditions what must hold for it to be asked, joined by "and"
   */
  record WrittenQuestion(
      JsonNode node, String at, String sharedAt, String under, List<WrittenCondition> conditions)
      implements WrittenPart {

    public WrittenQuestion {
      conditions = List.copyOf(conditions);
    }

    public String id() {
      return node.path("id").textValue();
    }

    @Override
    public Stream<WrittenQuestion> questions() {
      return Stream.of(this);
    }
  }

  /** Several parts under one weight. */
  record WrittenGroup(JsonNode node, String at, String id, Layout layout, List<WrittenPart> parts)
      implements WrittenPart {

    public WrittenGroup {
      parts = List.copyOf(parts);
    }

    @Override
    public Stream<WrittenQuestion> questions() {
      return parts.stream().flatMap(WrittenPart::questions);
    }
  }

  /**
   * A condition and its JSON pointer.
   *
   * @param spelledOut whether the author wrote options, and not the condition that stands for them
   */
  record WrittenCondition(String text, String at, boolean spelledOut) {}
}
