package org.waymark.api.once;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.replay.AnswerOnce;
import org.waymark.replay.Outcome;

/** Does what {@link Once} promises. */
@Once
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OnceOnly {

  /** Whoever repeats a call while it runs may find it done by then. */
  private static final int SECONDS_TO_WAIT = 1;

  private final AnswerOnce answerOnce;
  private final AskedCall asked;
  private final KeptForm form;

  OnceOnly(AnswerOnce answerOnce, AskedCall asked, KeptForm form) {
    this.answerOnce = answerOnce;
    this.asked = asked;
    this.form = form;
  }

  @AroundInvoke
  Object answer(InvocationContext invocation) {
    var first = new AtomicReference<@Nullable Response>();
    var outcome =
        answerOnce.answer(
            asked.with(body(invocation)),
            () -> {
              var response = proceed(invocation);
              first.set(response);
              return form.of(response);
            });
    return switch (outcome) {
      case Outcome.Done(var answer) -> first.get() instanceof Response r ? r : form.again(answer);
      case Outcome.Repeated(var answer) -> form.again(answer);
      case Outcome.UnderWay _ -> throw underWay();
      case Outcome.Different _ ->
          throw Problems.of(
              ProblemType.IDEMPOTENCY_KEY_REUSED,
              "An earlier call with this Idempotency-Key said something else.");
    };
  }

  private static byte[] body(InvocationContext invocation) {
    return Arrays.stream(invocation.getParameters())
        .filter(byte[].class::isInstance)
        .map(byte[].class::cast)
        .findFirst()
        .orElse(new byte[0]);
  }

  /** A method with the mark throws nothing that it would have to declare. */
  private static Response proceed(InvocationContext invocation) {
    try {
      return (Response) invocation.proceed();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpProblem underWay() {
    var problem =
        Problems.of(
            ProblemType.IDEMPOTENCY_KEY_IN_USE,
            "A call with this Idempotency-Key is not finished yet.");
    return HttpProblem.builder(problem)
        .withHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
        .build();
  }
}
