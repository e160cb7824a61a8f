package org.waymark.api.v1;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.questionnaire.Group;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Question;

/** What carries weight in a section: a question, or a group of parts that share one weight. */
@Schema(
    description = "A question, or a group of parts that share one weight: kind says which",
    oneOf = {QuestionResponse.class, PartResponse.GroupResponse.class},
    discriminatorProperty = "kind",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "single", schema = QuestionResponse.class),
      @DiscriminatorMapping(value = "multiple", schema = QuestionResponse.class),
      @DiscriminatorMapping(value = "number", schema = QuestionResponse.class),
      @DiscriminatorMapping(value = "date", schema = QuestionResponse.class),
      @DiscriminatorMapping(value = "group", schema = PartResponse.GroupResponse.class)
    })
sealed interface PartResponse permits QuestionResponse, PartResponse.GroupResponse {

  String kind();

  static PartResponse from(Part part) {
    return switch (part) {
      case Question question -> QuestionResponse.from(question);
      case Group group -> GroupResponse.from(group);
    };
  }

  static List<PartResponse> from(List<Part> parts) {
    return parts.stream().map(PartResponse::from).toList();
  }

  /**
   * Parts that share one weight: their weighted mean is worth that.
   *
   * @param kind always {@code group}
   * @param wording what is asked above a table, or the title alone
   * @param weight share in what the group is part of, relative to the other parts; 0 when it only
   *     steers
   * @param aggregate {@code mean} or {@code sum}: how its score is shown
   * @param layout {@code pages}, {@code graded-rows} (questions with the same options, as rows of
   *     one table) or {@code ticked-columns} (multiple choices over the same rows, as columns)
   */
  record GroupResponse(
      @Schema(required = true, enumeration = "group") String kind,
      String id,
      QuestionResponse.Wording wording,
      BigDecimal weight,
      String aggregate,
      String layout,
      List<PartResponse> parts)
      implements PartResponse {

    static GroupResponse from(Group group) {
      return new GroupResponse(
          "group",
          group.id(),
          QuestionResponse.Wording.from(group.wording()),
          group.weight(),
          group.aggregate().name().toLowerCase(Locale.ROOT),
          switch (group.layout()) {
            case PAGES -> "pages";
            case GRADED_ROWS -> "graded-rows";
            case TICKED_COLUMNS -> "ticked-columns";
          },
          PartResponse.from(group.parts()));
    }
  }
}
