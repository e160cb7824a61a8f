package org.waymark.web.advise.invite;

import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Language;
import org.waymark.organisation.consent.invite.ClientInvitation.Invitee;

/** An invitation as a browser sends it: every value may be missing or nonsense. */
record InviteForm(
    @FormParam("firm") @Nullable String firm,
    @FormParam("email") @Nullable String email,
    @FormParam("language") @Nullable String language,
    @FormParam("slip") @Nullable String slip) {

  /** Longer is no name of a firm (the longest registered company name has 160 characters). */
  private static final int LONGEST_NAME = 160;

  /** The longest address there can be (RFC 5321). */
  private static final int LONGEST_EMAIL = 254;

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]+");

  static InviteForm blank(Language language) {
    return new InviteForm("", "", language.code(), null);
  }

  String firmTyped() {
    return line(firm);
  }

  String emailTyped() {
    return line(email);
  }

  boolean namesAFirm() {
    return !firmTyped().isEmpty() && firmTyped().length() <= LONGEST_NAME;
  }

  /** Without an address the adviser hands the invitation over. */
  boolean hasSoundEmail() {
    return emailTyped().isEmpty()
        || (emailTyped().length() <= LONGEST_EMAIL && EMAIL.matcher(emailTyped()).matches());
  }

  /** The language of the mail; English where the form says none. */
  Language mailLanguage() {
    return Arrays.stream(Language.values())
        .filter(known -> known.code().equals(language))
        .findFirst()
        .orElse(Language.ENGLISH);
  }

  /** Whom a sound form invites. */
  Optional<Invitee> invitee() {
    return namesAFirm() && hasSoundEmail()
        ? Optional.of(new Invitee(firmTyped(), emailTyped()))
        : Optional.empty();
  }

  private static String line(@Nullable String typed) {
    return typed == null ? "" : CONTROL.matcher(typed).replaceAll(" ").strip();
  }
}
