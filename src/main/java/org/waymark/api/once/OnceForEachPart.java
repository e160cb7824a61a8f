package org.waymark.api.once;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.waymark.replay.Answer;
import org.waymark.replay.AnswerOnce;
import org.waymark.replay.Call;
import org.waymark.replay.Outcome;

/**
 * Calls of many parts, each of which has its effect once: the key of the call and the name of a
 * part tell a repetition of that part. What broke off can be sent again as a whole.
 */
@ApplicationScoped
public class OnceForEachPart {

  private static final byte[] NOTHING = {};

  private final AskedCall asked;
  private final AnswerOnce answerOnce;

  OnceForEachPart(AskedCall asked, AnswerOnce answerOnce) {
    this.asked = asked;
    this.answerOnce = answerOnce;
  }

  /** The call under way; throws a problem where it has no key. */
  public Call call() {
    return asked.with(NOTHING);
  }

  /**
   * Does a part of a call, in a transaction of its own, unless it was done before or is being done.
   *
   * @param name of the part within the call, as the sender would repeat it
   * @param content all that the part says
   */
  public Outcome answer(Call call, String name, byte[] content, Supplier<Answer> act) {
    // A key holds no line break: no two keys and names are the same together.
    var key = call.key() + "\n" + name;
    return answerOnce.answer(
        new Call(call.partner(), call.method(), call.path(), key, content), act);
  }
}
