package org.waymark.web.signin.session;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.waymark.identity.session.OpenSession;
import org.waymark.identity.session.SignInConfig;
import org.waymark.identity.session.SignedIn;

/** Who makes the request under way: {@code inject:signedIn} in templates. */
@Named("signedIn")
@RequestScoped
public class RequestSignedIn implements SignedIn {

  private final CurrentVertxRequest current;
  private final SignInConfig config;

  RequestSignedIn(CurrentVertxRequest current, SignInConfig config) {
    this.current = current;
    this.config = config;
  }

  @Override
  public Optional<OpenSession> session() {
    return Optional.ofNullable(current.getCurrent()).flatMap(Identities::of);
  }

  /** Whether anybody can sign in to this copy of the service. */
  public boolean offered() {
    return config.url().isPresent();
  }

  /** What went wrong on the way to the provider or back, on this request. */
  public Optional<Trouble> trouble() {
    return Optional.ofNullable(current.getCurrent()).flatMap(Trouble::of);
  }

  /** The form whose sender's session had ended, where this request is one. */
  public Optional<InterruptedForms.Interrupted> interrupted() {
    return Optional.ofNullable(current.getCurrent()).flatMap(InterruptedForms::of);
  }
}
