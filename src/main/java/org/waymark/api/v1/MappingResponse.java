package org.waymark.api.v1;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.source.Reference.CrossReference;
import org.waymark.questionnaire.source.Scheme;

/**
 * Which questions of an edition are about which items of another framework.
 *
 * @param items code there to the ids of the questions, in the order of asking
 * @param relations code there, then id of a question, to what that question is to that item, where
 *     this is otherwise than the scheme says of all
 */
record MappingResponse(
    String questionnaire,
    String edition,
    SchemeResponse scheme,
    Map<String, List<String>> items,
    Map<String, Map<String, String>> relations) {

  /** Empty when the edition names no such scheme. */
  static Optional<MappingResponse> of(Questionnaire edition, String scheme) {
    return schemes(edition).stream()
        .filter(response -> response.id().equals(scheme))
        .findFirst()
        .map(
            response ->
                new MappingResponse(
                    edition.id().questionnaire(),
                    edition.id().edition(),
                    response,
                    items(edition, scheme),
                    relations(edition, scheme)));
  }

  static List<SchemeResponse> schemes(Questionnaire edition) {
    return edition.basis().schemes().stream()
        .map(scheme -> SchemeResponse.from(scheme, edition))
        .toList();
  }

  private static Map<String, List<String>> items(Questionnaire edition, String scheme) {
    Map<String, List<String>> items = new TreeMap<>();
    edition
        .questions()
        .forEach(
            question ->
                itemsOf(question, scheme)
                    .forEach(
                        item ->
                            items
                                .computeIfAbsent(item.code(), _ -> new ArrayList<>())
                                .add(question.id())));
    return items;
  }

  private static Map<String, Map<String, String>> relations(Questionnaire edition, String scheme) {
    Map<String, Map<String, String>> relations = new TreeMap<>();
    edition
        .questions()
        .forEach(
            question ->
                itemsOf(question, scheme)
                    .forEach(
                        item -> {
                          if (item.relation() != null) {
                            relations
                                .computeIfAbsent(item.code(), _ -> new TreeMap<>())
                                .put(question.id(), SchemeResponse.code(item.relation()));
                          }
                        }));
    return relations;
  }

  private static Stream<CrossReference> itemsOf(Question question, String scheme) {
    return question.references().stream()
        .filter(CrossReference.class::isInstance)
        .map(CrossReference.class::cast)
        .filter(item -> item.scheme().equals(scheme));
  }

  /**
   * Another framework.
   *
   * @param relation what our questions are to the items they name, as sets of what is asked (NIST
   *     IR 8477): {@code equal}, {@code subset}, {@code superset} or {@code intersects}
   * @param href where the mapping is
   */
  record SchemeResponse(
      String id, String title, @Nullable String edition, String url, String relation, String href) {

    static SchemeResponse from(Scheme scheme, Questionnaire edition) {
      var id = URLEncoder.encode(scheme.id(), StandardCharsets.UTF_8).replace("+", "%20");
      return new SchemeResponse(
          scheme.id(),
          scheme.title(),
          scheme.edition(),
          scheme.url(),
          code(scheme.relation()),
          QuestionnaireListResponse.href(edition) + "/mappings/" + id);
    }

    static String code(Scheme.Relation relation) {
      return relation.name().toLowerCase(Locale.ROOT);
    }
  }
}
