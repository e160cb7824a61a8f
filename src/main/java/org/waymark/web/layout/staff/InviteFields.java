package org.waymark.web.layout.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.member.Invitee;
import org.waymark.hub.member.Invitee.Flaw;
import org.waymark.kernel.Slip;
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
  private final Slips slips;

  InviteFields(@Spoken StaffMessages messages, Slips slips) {
    this.messages = messages;
    this.slips = slips;
  }

  /** Somebody to be invited, as a browser sends it: every value may be missing or nonsense. */
  public record Sent(
      @FormParam("name") @Nullable String name,
      @FormParam("email") @Nullable String email,
      @FormParam("manages") @Nullable String manages,
      @FormParam("slip") @Nullable String slip) {

    static Sent empty(boolean manages) {
      return new Sent(null, null, manages ? "yes" : null, null);
    }

    public Invitee invitee() {
      return new Invitee(
          Optional.ofNullable(name).orElse(""),
          Optional.ofNullable(email).orElse(""),
          manages != null);
    }
  }

  /**
   * The form of one hub.
   *
   * @param hub by name
   * @param action where it is sent
   */
  public record Of(String hub, Link back, String action) {}

  /** An invitation as it was sent, with the slip it was sent under. */
  public record Asked(Invitee invitee, Slip slip) {}

  /** What a browser sent, read once: a form without a slip gets one here. */
  public Asked asked(Sent form) {
    return new Asked(form.invitee(), slips.of(form.slip()));
  }

  /** Before anything is typed. */
  public FormPage page(Of form, boolean manages) {
    return page(form, asked(Sent.empty(manages)), List.of());
  }

  /** With what was typed, and what is wrong in it. */
  public FormPage page(Of form, Asked asked, List<Flaw> flaws) {
    var lines = lines(asked.invitee(), nameError(flaws), emailError(flaws));
    return page(form, lines, asked);
  }

  /** With what was typed, where somebody has the e-mail address already. */
  public FormPage addressInUse(Of form, Asked asked) {
    return page(form, lines(asked.invitee(), null, messages.addressInUse()), asked);
  }

  private FormPage page(Of form, List<TextInput> lines, Asked asked) {
    return new FormPage(
        messages.inviteTitle(form.hub()),
        form.back(),
        ErrorSummary.of(HubFields.fieldsOf(lines)),
        List.of(messages.inviteLede()),
        null,
        lines,
        List.of(manages(asked.invitee())),
        new FormPage.Sending(form.action(), asked.slip(), messages.inviteSubmit()));
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
