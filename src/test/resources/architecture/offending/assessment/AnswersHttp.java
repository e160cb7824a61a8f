package offending.assessment;

import jakarta.ws.rs.core.Response;

/** A feature that speaks HTTP: rule 4. */
class AnswersHttp {
  Response response() {
    return Response.ok().build();
  }
}
