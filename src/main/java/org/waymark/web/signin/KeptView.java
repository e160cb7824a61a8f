package org.waymark.web.signin;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.signin.session.InterruptedForms.Interrupted;

/** Makes the pages for those whose session ended while they typed. */
@ApplicationScoped
class KeptView {

  /** RFC 9110, 15.5.2 asks for a challenge. Browsers know no such scheme, and show the page. */
  private static final String CHALLENGE = "Session realm=\"Waymark\"";

  /** A code a firm reads to an adviser opens its work: it is typed anew. */
  private static final Pattern SECRET =
      Pattern.compile("password|secret|token|^code$", Pattern.CASE_INSENSITIVE);

  /** In characters. What is shorter is typed again in a moment, or was never typed. */
  private static final int LONG = 40;

  private final SignInMessages messages;
  private final String csrf;

  KeptView(
      @Spoken SignInMessages messages,
      @ConfigProperty(name = "quarkus.rest-csrf.form-field-name", defaultValue = "csrf-token")
          String csrf) {
    this.messages = messages;
    this.csrf = csrf;
  }

  /** The limits on forms bound what can come back: 256 kB in 400 fields. */
  Response kept(Interrupted form, MultivaluedMap<String, String> sent) {
    var fields =
        sent.entrySet().stream()
            .filter(each -> !each.getKey().equals(csrf) && !isSecret(each.getKey()))
            .flatMap(
                each -> each.getValue().stream().map(v -> new KeptPage.Field(each.getKey(), v)))
            .toList();
    var texts = fields.stream().map(KeptPage.Field::value).filter(KeptView::isText).toList();
    var secret = sent.keySet().stream().anyMatch(name -> !name.equals(csrf) && isSecret(name));
    return unauthorised(
        new KeptPage(form.address().toString(), form.signIn(), texts, fields, secret));
  }

  private static boolean isSecret(String name) {
    return SECRET.matcher(name).find();
  }

  private static boolean isText(String value) {
    return value.length() > LONG || value.strip().contains("\n");
  }

  Response file(Interrupted form) {
    return unauthorised(
        new KeptNoticePage(
            messages.keptTitle(),
            List.of(messages.fileText(), messages.fileNext()),
            form.signIn(),
            form.address().toString()));
  }

  Response signedInAgain() {
    return Response.ok(
            new KeptNoticePage(messages.againTitle(), List.of(messages.againText()), null, null))
        .build();
  }

  private static Response unauthorised(TemplateInstance page) {
    return Response.status(Response.Status.UNAUTHORIZED)
        .header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
        .entity(page)
        .build();
  }
}
