package org.waymark.api.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.kernel.PartnerId;
import org.waymark.replay.Call;

/** The call under way. */
@ApplicationScoped
class AskedCall {

  private final CurrentActor actor;
  private final HttpHeaders headers;
  private final UriInfo address;
  private final Request request;

  AskedCall(CurrentActor actor, HttpHeaders headers, UriInfo address, Request request) {
    this.actor = actor;
    this.headers = headers;
    this.address = address;
    this.request = request;
  }

  /** Throws a problem where it has no key. */
  Call with(byte[] body) {
    var partner = partner();
    var lines = headers.getRequestHeader(IdempotencyKey.HEADER);
    var key = IdempotencyKey.read(lines == null ? List.of() : lines);
    return new Call(partner, request.getMethod(), address.getPath(), key, content(body));
  }

  private PartnerId partner() {
    return switch (actor.get()) {
      case Actor.Partner(var partner) -> partner;
      case Actor.Visitor _,
          Actor.Guest _,
          Actor.Owner _,
          Actor.Adviser _,
          Actor.Administrator _,
          Actor.Housekeeping _ ->
          throw new NotFoundException();
    };
  }

  private byte[] content(byte[] body) {
    var query = Objects.requireNonNullElse(address.getRequestUri().getRawQuery(), "");
    var content = new ByteArrayOutputStream();
    content.writeBytes((query + "\n").getBytes(StandardCharsets.UTF_8));
    content.writeBytes(body);
    return content.toByteArray();
  }
}
