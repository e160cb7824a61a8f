package org.waymark.api.once;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.session.SealedState;
import org.waymark.replay.Answer;
import org.waymark.replay.Call;

/** Seals answers that show a secret, so that nobody reads it where they are kept. */
@ApplicationScoped
class SealedForm {

  private static final String PURPOSE = "kept-answers";

  private final SealedState seal;

  SealedForm(SealedState seal) {
    this.seal = seal;
  }

  /** An answer as it is kept: bound to its call, it opens for no other. */
  Answer close(Answer answer, Call call) {
    var body = answer.body();
    if (body == null) {
      return answer;
    }
    var sealed = seal.close(PURPOSE, bytes(body), bound(call));
    return with(answer, Base64.getEncoder().encodeToString(sealed));
  }

  /** The same as it was; without a body where the service has another secret by now. */
  Answer open(Answer answer, Call call) {
    var kept = answer.body();
    if (kept == null) {
      return answer;
    }
    var plain = seal.open(PURPOSE, Base64.getDecoder().decode(kept), bound(call));
    return with(answer, plain.map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse(null));
  }

  private static Answer with(Answer answer, @Nullable String body) {
    return new Answer(
        answer.status(), answer.mediaType(), body, answer.location(), answer.tag(), answer.about());
  }

  private static byte[] bound(Call call) {
    return bytes(call.partner() + "\n" + call.method() + " " + call.path() + "\n" + call.key());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
