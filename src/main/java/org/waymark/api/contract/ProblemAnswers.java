package org.waymark.api.contract;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.waymark.api.problem.ProblemType;

/** Answers about problems: one form for all, and an example of each problem. */
final class ProblemAnswers {

  private static final String MEDIA_TYPE = "application/problem+json";

  private final Components components;
  private final Headers headers;
  private final Set<String> described = new HashSet<>();

  ProblemAnswers(Components components, Headers headers) {
    this.components = components;
    this.headers = headers;
    components.addSchema(ProblemSchema.NAME, ProblemSchema.schema());
  }

  /**
   * The name of the answer that is one of some problems.
   *
   * @param types of one status, in the order of the catalogue
   */
  String component(Set<ProblemType> types) {
    var name = types.stream().map(ProblemAnswers::slug).collect(joining("."));
    if (described.add(name)) {
      components.addResponse(name, answer(types));
    }
    return name;
  }

  private APIResponse answer(Set<ProblemType> types) {
    var form =
        OASFactory.createMediaType().schema(OASFactory.createSchema().ref(ProblemSchema.NAME));
    types.forEach(type -> addExample(form, type));
    var answer =
        OASFactory.createAPIResponse()
            .description(
                types.stream()
                    .map(type -> type.title() + " (" + type.uri() + ").")
                    .collect(joining(" ")))
            .content(OASFactory.createContent().addMediaType(MEDIA_TYPE, form));
    types.stream().map(ProblemType::status).distinct().forEach(status -> head(answer, status));
    if (types.stream().anyMatch(ProblemAnswers::passes)) {
      headers.add(answer, "Retry-After");
    }
    return answer;
  }

  private void head(APIResponse answer, int status) {
    headers.countedCall(answer);
    if (status == ProblemType.TOKEN_NEEDED.status()
        || status == ProblemType.SCOPE_MISSING.status()) {
      headers.add(answer, "WWW-Authenticate");
    }
    if (status == ProblemType.PRECONDITION_FAILED.status()) {
      headers.add(answer, "ETag");
    }
  }

  /** Whether the same call may do better after some time. */
  private static boolean passes(ProblemType type) {
    return List.of(
            ProblemType.TOO_MANY_CALLS, ProblemType.UNAVAILABLE, ProblemType.IDEMPOTENCY_KEY_IN_USE)
        .contains(type);
  }

  private void addExample(MediaType form, ProblemType type) {
    form.addExample(slug(type), OASFactory.createExample().ref(slug(type)));
    components.addExample(slug(type), example(type));
  }

  private static Example example(ProblemType type) {
    var value = new LinkedHashMap<String, Object>();
    value.put("type", type.uri().toString());
    value.put("status", type.status());
    value.put("title", type.title());
    value.put("detail", type.meaning());
    return OASFactory.createExample().summary(type.title()).value(value);
  }

  private static String slug(ProblemType type) {
    return type.uri().getPath().substring("/problems/".length());
  }
}
