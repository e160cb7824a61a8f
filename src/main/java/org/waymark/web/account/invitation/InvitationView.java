package org.waymark.web.account.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.organisation.consent.Contact;
import org.waymark.organisation.consent.invite.AcceptInvitation.Yes;
import org.waymark.organisation.consent.invite.ClientInvitations.Asking;
import org.waymark.organisation.consent.invite.Code;
import org.waymark.web.account.AccountMessages;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.terms.TermsFields;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.recognition.Visit;

/** Makes the pages on which a firm answers an invitation. */
@ApplicationScoped
class InvitationView {

  private final TermsFields terms;
  private final Visit visit;
  private final AccountMessages messages;
  private final InvitationMessages words;

  InvitationView(
      TermsFields terms,
      Visit visit,
      @Spoken AccountMessages messages,
      @Spoken InvitationMessages words) {
    this.terms = terms;
    this.visit = visit;
    this.messages = messages;
    this.words = words;
  }

  /** The page on which the code is typed. */
  InvitationCodePage ask() {
    return ask("", null);
  }

  /** The same, with word that no open invitation has this code. */
  InvitationCodePage notOpen(String typed) {
    var error = typed.isEmpty() ? messages.invitationCodeMissing() : messages.invitationNotOpen();
    return ask(typed.equals("-") ? "" : typed, error);
  }

  /** For somebody of whom it is not known which firm is theirs. */
  StrangerPage stranger(Code code, Asking asking) {
    return new StrangerPage(title(asking), lede(asking), Addresses.invitation(code) + "/new-firm");
  }

  /** For a hub at which nobody can see anything any more. */
  ClosedHubPage closed(Asking asking) {
    return new ClosedHubPage(asking.hub().name(), Addresses.ACCESS);
  }

  InvitationPage fresh(Code code, Asking asking, Actor.Owner owner) {
    var supposed = new Contact(asking.invitee().firm(), "", asking.invitee().email(), null);
    var whom = asking.left() ? InvitationForm.HUB : InvitationForm.ONE;
    var form = new InvitationForm(terms.fresh(owner, supposed), whom);
    return page(code, asking, form, false);
  }

  /** The page with what was typed and what is wrong with it. */
  InvitationPage again(Code code, Asking asking, InvitationForm form) {
    return page(code, asking, form, true);
  }

  /** What a sound form says. */
  Optional<Yes> read(InvitationForm form) {
    return terms
        .read(form.terms())
        .filter(_ -> form.saysWhom())
        .map(said -> new Yes(said.terms(), said.contact(), form.wholeHub()));
  }

  private InvitationPage page(Code code, Asking asking, InvitationForm form, boolean sent) {
    var part = terms.part(form.terms(), sent);
    var whom = whom(asking, form);
    return new InvitationPage(
        title(asking),
        lede(asking),
        Addresses.invitation(code).toString(),
        errors(whom, terms.errors(part)),
        whom,
        part,
        visit.shownCode());
  }

  private String title(Asking asking) {
    return asking.left()
        ? words.leftTitle(asking.adviser(), asking.hub().name())
        : words.title(asking.adviser());
  }

  private String lede(Asking asking) {
    var hub = asking.hub().name();
    return asking.left()
        ? words.leftLede(asking.adviser(), hub)
        : words.lede(asking.adviser(), hub);
  }

  /** Whoever has left cannot be let in, only the hub. */
  private Choices whom(Asking asking, InvitationForm form) {
    var one =
        Choice.of(InvitationForm.ONE, messages.whomOne(asking.adviser()))
            .chosen(InvitationForm.ONE.equals(form.whom()));
    var everyone =
        Choice.of(InvitationForm.HUB, messages.everyoneAt(asking.hub().name()))
            .chosen(form.wholeHub());
    return Choices.of(
        Field.of("whom", messages.whomLabel()).withError(whomError(asking, form)),
        asking.left() ? List.of(everyone) : List.of(one, everyone));
  }

  private @Nullable Text whomError(Asking asking, InvitationForm form) {
    if (asking.left() && !form.wholeHub()) {
      return Text.of(words.whomLeft(asking.adviser(), asking.hub().name()));
    }
    return form.saysWhom() ? null : Text.of(messages.whomMissing());
  }

  private static @Nullable ErrorSummary errors(Choices whom, @Nullable ErrorSummary others) {
    var problems = new ArrayList<ErrorSummary.Problem>();
    var first = ErrorSummary.of(whom.field());
    if (first != null) {
      problems.addAll(first.problems());
    }
    if (others != null) {
      problems.addAll(others.problems());
    }
    return problems.isEmpty() ? null : new ErrorSummary(problems);
  }

  private InvitationCodePage ask(String typed, @Nullable String error) {
    var field =
        Field.of("code", messages.invitationCodeLabel())
            .asHeading()
            .withHint(messages.invitationCodeHint())
            .withError(error == null ? null : Text.of(error));
    var shown = typed.length() > 100 ? typed.substring(0, 100) : typed;
    return new InvitationCodePage(
        Addresses.INVITATIONS,
        ErrorSummary.of(field),
        new TextInput(field, shown, TextInput.Width.FULL, "off"));
  }
}
