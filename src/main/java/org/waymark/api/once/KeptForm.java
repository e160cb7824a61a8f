package org.waymark.api.once;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.waymark.replay.Answer;

/** Makes an answer that can be kept of a response, and the same response of it again. */
@ApplicationScoped
class KeptForm {

  /** As others call it who answer so. */
  private static final String REPLAYED = "Idempotent-Replayed";

  private final ObjectMapper json;
  private final AnsweredFirm firm;

  KeptForm(ObjectMapper json, AnsweredFirm firm) {
    this.json = json;
    this.firm = firm;
  }

  Answer of(Response response) {
    return new Answer(
        response.getStatus(),
        response.getHeaderString(HttpHeaders.CONTENT_TYPE),
        body(response.getEntity()),
        response.getHeaderString(HttpHeaders.LOCATION),
        response.getHeaderString(HttpHeaders.ETAG),
        firm.get());
  }

  private @Nullable String body(@Nullable Object entity) {
    if (entity == null || entity instanceof String) {
      return (String) entity;
    }
    try {
      return json.writeValueAsString(entity);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer of ours is no JSON", e);
    }
  }

  Response again(Answer answer) {
    return Response.status(answer.status())
        .entity(answer.body())
        .header(HttpHeaders.CONTENT_TYPE, answer.mediaType())
        .header(HttpHeaders.LOCATION, answer.location())
        .header(HttpHeaders.ETAG, answer.tag())
        .header(REPLAYED, "true")
        .build();
  }
}
