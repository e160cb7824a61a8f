package org.waymark.web.account.terms;

import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.DateInput;
import org.waymark.web.layout.component.TextInput;

/**
 * The part of a page on which a firm says what somebody may see, what for and until when, and how
 * they may reach it.
 *
 * @param scopes what they may see beside the scores
 */
public record TermsPart(Choices scopes, TextInput purpose, DateInput lastDay, Reach reach) {

  /** How the firm may be called and reached. */
  public record Reach(TextInput firm, TextInput person, TextInput email, TextInput phone) {}
}
