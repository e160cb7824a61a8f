package org.waymark.api.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives a type of ours to problems the framework makes, and keeps what is inside to itself. */
@ApplicationScoped
class TypedProblems implements ProblemPostProcessor {

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getType() != null) {
      return problem;
    }
    var type = ProblemType.ofStatus(problem.getStatusCode());
    return HttpProblem.builder(problem)
        .withType(type.uri())
        .withTitle(type.title())
        .withDetail(type.meaning())
        .build();
  }
}
