package org.waymark.api.contract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.waymark.api.problem.ProblemType;

/**
 * Gives every operation the answers that any may get, and each answer about a problem its form. An
 * operation itself says which problems of its own there are: {@code /problems/slug} in the
 * description of an answer.
 */
final class CommonAnswers {

  /** The slug of a problem, wherever it stands. */
  private static final Pattern MENTION = Pattern.compile("\\b[a-z]+(?:-[a-z]+)+\\b");

  private static final String CREATED = "201";
  private static final String MOVED = "301";
  private static final String NOT_MODIFIED = "304";

  /** Headers that an answer has where its description says so. */
  private static final List<String> SAID = List.of("ETag", "Content-Language");

  private final Components components;
  private final Headers headers;
  private final ProblemAnswers problems;

  CommonAnswers(Components components) {
    this.components = components;
    headers = new Headers(components);
    problems = new ProblemAnswers(components, headers);
  }

  /**
   * Adds what every such operation may answer.
   *
   * @param changes whether it may change something: then a body is looked at, even one that is not
   *     asked for
   */
  void complete(Operation operation, boolean changes) {
    var answers = operation.getResponses();
    var own = answers.getAPIResponses();
    var kept = sent(operation).contains("Idempotency-Key") && !takesLines(operation);
    own.forEach((status, answer) -> describeSuccess(status, answer, kept));
    if (Boolean.TRUE.equals(operation.getDeprecated())) {
      own.forEach(this::describeEnd);
    }
    var errors = new TreeMap<Integer, Set<ProblemType>>();
    Stream.concat(mentioned(own), implied(operation, changes).stream())
        .forEach(
            type ->
                errors
                    .computeIfAbsent(type.status(), _ -> EnumSet.noneOf(ProblemType.class))
                    .add(type));
    errors.forEach(
        (status, types) ->
            answers.addAPIResponse(
                String.valueOf(status),
                OASFactory.createAPIResponse().ref(problems.component(types))));
    var sorted = new TreeMap<>(answers.getAPIResponses());
    answers.setAPIResponses(sorted);
    components.setResponses(new TreeMap<>(components.getResponses()));
  }

  /**
   * Adds what an answer has when all is well.
   *
   * @param kept whether it is kept, for whoever asks again with the same key
   */
  private void describeSuccess(String status, APIResponse answer, boolean kept) {
    if (status.startsWith("2") || status.startsWith("3")) {
      headers.countedCall(answer);
      if (status.equals(CREATED) || status.equals(MOVED)) {
        headers.add(answer, "Location");
      }
      if (kept) {
        headers.add(answer, "Idempotent-Replayed");
      }
      if (status.equals(NOT_MODIFIED)) {
        headers.add(answer, "ETag");
      }
      SAID.stream()
          .filter(answer.getDescription()::contains)
          .forEach(name -> headers.add(answer, name));
    }
  }

  private void describeEnd(String status, APIResponse answer) {
    if (status.startsWith("2")) {
      headers.add(answer, "Deprecation");
      headers.add(answer, "Sunset");
    }
  }

  private static Stream<ProblemType> mentioned(Map<String, APIResponse> answers) {
    return answers.entrySet().stream()
        .filter(answer -> answer.getValue().getDescription() != null)
        .flatMap(
            answer ->
                MENTION
                    .matcher(answer.getValue().getDescription())
                    .results()
                    .map(found -> ProblemType.ofSlug(found.group()))
                    .flatMap(Optional::stream)
                    .filter(type -> answer.getKey().equals(String.valueOf(type.status()))));
  }

  /** Whether it is not enough to show some token, or none. */
  private static boolean needsScope(Operation operation) {
    return operation.getSecurity().stream()
        .flatMap(requirement -> requirement.getSchemes().values().stream())
        .anyMatch(scopes -> !scopes.isEmpty());
  }

  private static Set<ProblemType> implied(Operation operation, boolean changes) {
    var types =
        EnumSet.of(
            ProblemType.BAD_REQUEST,
            ProblemType.TOKEN_REFUSED,
            ProblemType.NOT_ACCEPTABLE,
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            ProblemType.TOO_MANY_CALLS,
            ProblemType.INTERNAL_ERROR,
            ProblemType.UNAVAILABLE);
    if (needsScope(operation)) {
      types.addAll(Set.of(ProblemType.TOKEN_NEEDED, ProblemType.SCOPE_MISSING));
    }
    if (takesDocument(operation)) {
      types.add(ProblemType.MALFORMED_JSON);
    }
    if (changes) {
      types.addAll(Set.of(ProblemType.TOO_SLOW, ProblemType.TOO_LARGE));
    }
    var sent = sent(operation);
    if (sent.contains("Idempotency-Key")) {
      types.add(ProblemType.IDEMPOTENCY_KEY_NEEDED);
      if (!takesLines(operation)) {
        types.addAll(
            Set.of(ProblemType.IDEMPOTENCY_KEY_IN_USE, ProblemType.IDEMPOTENCY_KEY_REUSED));
      }
    }
    if (sent.contains("If-Match")) {
      types.add(ProblemType.PRECONDITION_FAILED);
      if (required(operation).contains("If-Match")) {
        types.add(ProblemType.PRECONDITION_REQUIRED);
      }
    }
    return types;
  }

  private static boolean takesDocument(Operation operation) {
    return operation.getRequestBody() != null && !takesLines(operation);
  }

  /** Each line is answered on a line: what is wrong with one is no answer of the call's own. */
  private static boolean takesLines(Operation operation) {
    return operation.getRequestBody() != null
        && operation.getRequestBody().getContent().hasMediaType("application/x-ndjson");
  }

  /** The headers that are sent with a call, or may be. */
  private static Set<String> sent(Operation operation) {
    return headers(operation).map(Parameter::getName).collect(Collectors.toSet());
  }

  private static Set<String> required(Operation operation) {
    return headers(operation)
        .filter(header -> Boolean.TRUE.equals(header.getRequired()))
        .map(Parameter::getName)
        .collect(Collectors.toSet());
  }

  private static Stream<Parameter> headers(Operation operation) {
    return Optional.ofNullable(operation.getParameters()).orElseGet(ArrayList::new).stream()
        .filter(parameter -> parameter.getIn() == Parameter.In.HEADER);
  }
}
