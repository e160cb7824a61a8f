package org.waymark.web.advise.invite;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Language;
import org.waymark.kernel.Slip;
import org.waymark.organisation.consent.invite.InviteClient.Letter;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.Notification.Kind;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.staff.Slips;

/** Makes the pages on which an adviser invites a firm. */
@ApplicationScoped
class InviteView {

  private static final int LONGEST_SHOWN = 300;

  private final InvitationMail mail;
  private final InviteMessages messages;
  private final Speaker speaker;
  private final Slips slips;

  InviteView(InvitationMail mail, @Spoken InviteMessages messages, Speaker speaker, Slips slips) {
    this.mail = mail;
    this.messages = messages;
    this.speaker = speaker;
    this.slips = slips;
  }

  /** Of the form that was sent. */
  Slip slip(InviteForm form) {
    return slips.of(form.slip());
  }

  InvitePage blank() {
    return page(InviteForm.blank(speaker.language()), null, null);
  }

  /** The form again, with what is wrong in it. */
  InvitePage again(InviteForm form) {
    return page(
        form,
        form.namesAFirm() ? null : messages.firmMissing(),
        form.hasSoundEmail() ? null : messages.emailWrong());
  }

  InvitePage closedHub(InviteForm form) {
    return page(form, messages.closedHub(), null);
  }

  InvitePage tooMany(InviteForm form) {
    return page(form, messages.tooMany(), null);
  }

  private InvitePage page(
      InviteForm form, @Nullable String firmError, @Nullable String emailError) {
    var firm = Field.of("firm", messages.firmLabel()).withError(text(firmError));
    var email =
        Field.of("email", messages.emailLabel())
            .withHint(mail.on() ? messages.emailHint() : messages.emailHintOff())
            .withError(text(emailError));
    return new InvitePage(
        back(),
        ErrorSummary.of(firm, email),
        mail.on(),
        slip(form),
        input(firm, form.firmTyped()),
        input(email, form.emailTyped()),
        languages(form));
  }

  private static TextInput input(Field field, String typed) {
    var shown = typed.length() > LONGEST_SHOWN ? typed.substring(0, LONGEST_SHOWN) : typed;
    return new TextInput(field, shown, TextInput.Width.FULL, "off");
  }

  private Choices languages(InviteForm form) {
    return Choices.of(
        Field.of("language", messages.languageLabel()),
        Stream.of(Language.values())
            .map(
                language ->
                    Choice.of(language.code(), name(language))
                        .chosen(language == form.mailLanguage()))
            .toList());
  }

  private String name(Language language) {
    return switch (language) {
      case ENGLISH -> messages.inEnglish();
      case WELSH -> messages.inWelsh();
    };
  }

  InvitedPage invited(Letter letter, URI link, InvitationMail.Sending sending) {
    var news =
        switch (sending) {
          case SENT -> new Notification(Kind.SUCCESS, messages.mailSent(letter.to().email()));
          case NOT_WANTED -> new Notification(Kind.IMPORTANT, messages.handOver());
          case NOT_AGAIN -> new Notification(Kind.SUCCESS, messages.mailOnce(letter.to().email()));
          case OFF -> new Notification(Kind.IMPORTANT, messages.mailOff());
          case FAILED -> new Notification(Kind.IMPORTANT, messages.mailFailed());
        };
    return new InvitedPage(
        back(), news, letter.to().firm(), link.toString(), letter.code().display(), letter.days());
  }

  private Link back() {
    return new Link(messages.addTitle(), AddPages.PATH);
  }

  private static @Nullable Text text(@Nullable String words) {
    return words == null ? null : Text.of(words);
  }
}
