package org.waymark.web.account.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import org.waymark.identity.Actor;
import org.waymark.organisation.Organisations;
import org.waymark.organisation.ReturnCode;
import org.waymark.organisation.consent.invite.ReplaceCode;
import org.waymark.web.layout.recognition.ReturnCookie;

/** What changing a code takes, beside the pages. */
@ApplicationScoped
public class CodeChange {

  private final Organisations organisations;
  private final ReplaceCode replaceCode;
  private final ReturnCookie cookie;

  CodeChange(Organisations organisations, ReplaceCode replaceCode, ReturnCookie cookie) {
    this.organisations = organisations;
    this.replaceCode = replaceCode;
    this.cookie = cookie;
  }

  /** One that nobody has yet, to be shown first. */
  public ReturnCode draw() {
    return organisations.drawCode();
  }

  /**
   * Whether the code opens a firm already: it is that firm which sends the same again, and the code
   * it came with before may open nothing now.
   */
  public boolean isDone(ReturnCode code) {
    return organisations.holderOf(code).isPresent();
  }

  void make(Actor.Owner owner, ReturnCode code) {
    replaceCode.replace(owner, code);
  }

  /** Hands the code to the browser that has sent it. */
  public NewCookie[] cookies(ReturnCode code) {
    return cookie.replacing(code);
  }
}
