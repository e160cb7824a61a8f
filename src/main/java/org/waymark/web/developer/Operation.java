package org.waymark.web.developer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One operation as the reference shows it.
 *
 * @param method in capitals
 * @param scope that the token has to cover; null where nobody has to be known
 * @param body null where it takes none
 */
record Operation(
    String id,
    String method,
    String path,
    String summary,
    String about,
    @Nullable String scope,
    List<Field> parameters,
    @Nullable Body body,
    List<Answer> answers) {

  Operation {
    parameters = List.copyOf(parameters);
    answers = List.copyOf(answers);
  }

  /**
   * What is sent.
   *
   * @param schema its name
   * @param example one that works, laid out in lines; empty where there is none
   */
  record Body(String schema, String example) {}

  /**
   * What comes back.
   *
   * @param schema its name; null where it has no body, or one that is no JSON
   * @param headers names of those that it may have
   * @param problems empty unless something is wrong
   * @param example what was answered once, laid out in lines; null where that is no JSON
   */
  record Answer(
      String status,
      String about,
      @Nullable String schema,
      List<String> headers,
      List<Problem> problems,
      @Nullable String example) {

    Answer {
      headers = List.copyOf(headers);
      problems = List.copyOf(problems);
    }
  }

  /**
   * A problem of the catalogue.
   *
   * @param href of the page that explains it
   */
  record Problem(String href, String title) {}
}
