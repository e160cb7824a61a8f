package org.waymark.packaged;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.client.ApiClient;
import org.waymark.client.ApiException;
import org.waymark.client.api.QuestionnairesApi;
import org.waymark.client.model.GroupResponse;
import org.waymark.client.model.PartResponse;
import org.waymark.client.model.QuestionResponse;

/** Chooses the first option of each question, as an edition in the API lists them. */
final class FirstOptions {

  private final Map<String, QuestionResponse> questions = new HashMap<>();

  FirstOptions(ApiClient client, String questionnaire, String edition) throws ApiException {
    new QuestionnairesApi(client)
        .readQuestionnaire(questionnaire, edition)
        .getSections()
        .forEach(section -> section.getParts().forEach(this::collect));
  }

  private void collect(PartResponse part) {
    switch (part.getActualInstance()) {
      case QuestionResponse question -> questions.put(question.getId(), question);
      case GroupResponse group -> group.getParts().forEach(this::collect);
      default -> throw new IllegalStateException("Neither a question nor a group: " + part);
    }
  }

  Object answer(String id) {
    var question = requireNonNull(questions.get(id));
    var first = question.getOptions().getFirst().getId();
    return question.getKind() == QuestionResponse.KindEnum.MULTIPLE ? List.of(first) : first;
  }
}
