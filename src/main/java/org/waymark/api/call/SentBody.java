package org.waymark.api.call;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** Keeps the beginning of what a partner's program sends, while it is read. */
@Provider
class SentBody implements ReaderInterceptor {

  static final String BEGINNING = SentBody.class.getName();

  private final CurrentActor actor;

  SentBody(CurrentActor actor) {
    this.actor = actor;
  }

  @Override
  public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (actor.get() instanceof Actor.Partner) {
      var read = new Beginning(context.getInputStream());
      context.setInputStream(read);
      context.setProperty(BEGINNING, read);
    }
    return context.proceed();
  }
}
