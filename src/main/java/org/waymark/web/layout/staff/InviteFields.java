package org.waymark.web.layout.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.member.Invitee;
import org.waymark.hub.member.Invitee.Flaw;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.component.TextInput.Width;
import org.waymark.web.layout.language.Spoken;

/** The form that invites somebody. */
@ApplicationScoped
public class InviteFields {

  private final StaffMessages messages;

  InviteFields(@Spoken StaffMessages messages) {
    this.messages = messages;
  }

  /** Somebody to be invited, as a browser sends it: every value may be missing or nonsense. */
  public record Sent(
      @FormParam("name") @Nullable String name,
      @FormParam("email") @Nullable String email,
      @FormParam("manages") @Nullable String manages) {

    static Sent empty(boolean manages) {
      return new Sent(null, null, manages ? "yes" : null);
    }

    public Invitee invitee() {
      return new Invitee(
          Optional.ofNullable(name).orElse(""),
          Optional.ofNullable(email).orElse(""),
          manages != null);
    }
  }

  /** Before anything is typed. */
  public FormPage page(String hub, Link back, String action, boolean manages) {
    return page(hub, back, action, Sent.empty(manages).invitee(), List.of());
  }

  /** With what was typed, and what is wrong in it. */
  public FormPage page(String hub, Link back, String action, Invitee typed, List<Flaw> flaws) {
    return page(back, hub, action, typed, lines(typed, nameError(flaws), emailError(flaws)));
  }

  /** With what was typed, where somebody has the e-mail address already. */
  public FormPage addressInUse(String hub, Link back, String action, Invitee typed) {
    return page(back, hub, action, typed, lines(typed, null, messages.addressInUse()));
  }

  private FormPage page(
      Link back, String hub, String action, Invitee typed, List<TextInput> lines) {
    return new FormPage(
        messages.inviteTitle(hub),
        back,
        ErrorSummary.of(HubFields.fieldsOf(lines)),
        List.of(messages.inviteLede()),
        null,
        lines,
        List.of(manages(typed)),
        new FormPage.Sending(action, messages.inviteSubmit()));
  }

  private Choices manages(Invitee typed) {
    var choice =
        Choice.of("yes", messages.alsoManages())
            .withHint(Text.of(messages.alsoManagesHint()))
            .chosen(typed.manages());
    return Choices.of(Field.of("manages", messages.managing()), List.of(choice));
  }

  private List<TextInput> lines(
      Invitee typed, @Nullable String nameError, @Nullable String emailError) {
    return List.of(
        line("name", messages.fullName(), null, nameError, typed.name()),
        line("email", messages.workEmail(), messages.workEmailHint(), emailError, typed.email()));
  }

  private static TextInput line(
      String name, String label, @Nullable String hint, @Nullable String error, String value) {
    var field =
        Field.of(name, label)
            .withHint(hint == null ? null : Text.of(hint))
            .withError(error == null ? null : Text.of(error));
    var shown = value.length() > 300 ? value.substring(0, 300) : value;
    return new TextInput(field, shown, Width.FULL, "off");
  }

  private @Nullable String nameError(List<Flaw> flaws) {
    if (flaws.contains(Flaw.NAME_MISSING)) {
      return messages.fullNameMissing();
    }
    return flaws.contains(Flaw.NAME_MALFORMED) ? messages.fullNameMalformed() : null;
  }

  private @Nullable String emailError(List<Flaw> flaws) {
    return flaws.contains(Flaw.EMAIL_MALFORMED) ? messages.emailMalformed() : null;
  }
}
