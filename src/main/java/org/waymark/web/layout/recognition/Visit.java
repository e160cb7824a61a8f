package org.waymark.web.layout.recognition;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.organisation.ReturnCode;

/** What a request to a page carries beside who makes it. */
@RequestScoped
public class Visit {

  private @Nullable ReturnCode code;
  private boolean hosted;
  private boolean another;

  /** The code of the firm that visits, to be shown to it. */
  public Optional<ReturnCode> code() {
    return Optional.ofNullable(code);
  }

  /**
   * The code as the person writes it down, in groups; null for somebody who has signed in and comes
   * without it. Only its hash is stored, so nobody can be told it again.
   */
  public @Nullable String shownCode() {
    return code == null ? null : code.display();
  }

  /** It is not made for the firm whose code it brings. */
  void isForAnother() {
    another = code != null || hosted;
    code = null;
    hosted = false;
  }

  /** Whether the browser brings the code of a firm that the visit is not made for. */
  public boolean bringsAnothersCode() {
    return another;
  }

  /** What a link of its partner has put into a browser is no code that a firm could type. */
  void isOf(Holders.Holder holder) {
    code = holder.own() ? holder.brought() : null;
    hosted = !holder.own();
  }
}
