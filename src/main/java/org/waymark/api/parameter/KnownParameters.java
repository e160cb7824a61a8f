package org.waymark.api.parameter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.exchange.Fault;

/**
 * Refuses a query that an operation does not take: what is misspelt would else be taken for not
 * asked, and a program that wanted one firm's assessments would be handed all.
 */
class KnownParameters {

  /** Who may not call at all is not told what there is to ask for. */
  static final int AFTER_THE_SCOPES = Priorities.USER + 700;

  private static final String API = "/api/v1/";

  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  @ServerRequestFilter(priority = AFTER_THE_SCOPES)
  public void check(ResourceInfo resource, UriInfo address) {
    var asked = address.getQueryParameters();
    if (asked.isEmpty() || !address.getPath().startsWith(API)) {
      return;
    }
    var names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::names);
    new TreeMap<>(asked).forEach((name, values) -> check(name, values, names));
  }

  private static void check(String name, List<String> values, Set<String> names) {
    if (!names.contains(name)) {
      throw refused(
          name,
          names.isEmpty()
              ? "is not known here: this address takes none"
              : "is not known here: use " + String.join(", ", names));
    }
    if (values.size() > 1) {
      throw refused(name, "must be given once");
    }
    if (values.getFirst().isEmpty()) {
      throw refused(name, "has no value: give it one, or leave it out");
    }
  }

  private static RuntimeException refused(String name, String detail) {
    return Problems.of(
        ProblemType.BAD_REQUEST, "The parameter " + Fault.shortened(name) + " " + detail + ".");
  }

  /** In the order in which the operation has them. */
  private static Set<String> names(Method operation) {
    return Arrays.stream(operation.getParameters())
        .flatMap(KnownParameters::elements)
        .map(element -> Optional.ofNullable(element.getAnnotation(QueryParam.class)))
        .flatMap(Optional::stream)
        .map(QueryParam::value)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<AnnotatedElement> elements(Parameter parameter) {
    return parameter.isAnnotationPresent(BeanParam.class)
        ? Arrays.stream(parameter.getType().getDeclaredFields())
        : Stream.of(parameter);
  }
}
