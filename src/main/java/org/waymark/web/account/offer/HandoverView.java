package org.waymark.web.account.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.handover.AcceptHandover.Yes;
import org.waymark.adviser.handover.Handover;
import org.waymark.adviser.handover.Handovers;
import org.waymark.identity.Actor;
import org.waymark.organisation.consent.KnownHub;
import org.waymark.organisation.consent.KnownHubs;
import org.waymark.organisation.consent.Scope;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.terms.TermsFields;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Spoken;

/** Makes the page on which a firm answers a proposal. */
@ApplicationScoped
class HandoverView {

  private final Handovers handovers;
  private final KnownHubs hubs;
  private final TermsFields terms;
  private final OfferMessages messages;

  HandoverView(
      Handovers handovers, KnownHubs hubs, TermsFields terms, @Spoken OfferMessages messages) {
    this.handovers = handovers;
    this.hubs = hubs;
    this.terms = terms;
    this.messages = messages;
  }

  HandoverPage fresh(Handover handover, Actor.Owner owner) {
    var form = new HandoverForm(terms.fresh(owner), HandoverForm.END, null);
    return page(handover, form, notes(handover, form, owner), null);
  }

  /** The page with what was typed and what is wrong with it. */
  HandoverPage again(Handover handover, HandoverForm form, Actor.Owner owner) {
    var part = terms.part(form.terms(), true);
    var notes = notes(handover, form, owner);
    var errors = all(terms.errors(part), old(handover, form), notes);
    return page(handover, form, notes, errors);
  }

  /** The hub it is handed over to has closed since. */
  HandoverPage closed(Handover handover, HandoverForm form, Actor.Owner owner) {
    var problem = new ErrorSummary.Problem(Text.of(messages.hubClosed(handover.to().name())), null);
    return page(handover, form, notes(handover, form, owner), new ErrorSummary(List.of(problem)));
  }

  /** What a sound form says. */
  Optional<Yes> read(HandoverForm form) {
    return terms
        .read(form.terms())
        .filter(_ -> form.saysWhatBecomesOfTheOld())
        .map(said -> new Yes(said.terms(), said.contact(), form.keepsOld(), form.withNotes()))
        .filter(yes -> yes.withNotes() == yes.takesNotes());
  }

  /** Whether notes are to go to a hub that could not read them. */
  private boolean notesUnread(HandoverForm form) {
    return form.withNotes()
        && terms
            .read(form.terms())
            .filter(said -> !said.terms().scopes().contains(Scope.DOCUMENTS))
            .isPresent();
  }

  private HandoverPage page(
      Handover handover,
      HandoverForm form,
      @Nullable Choices notes,
      @Nullable ErrorSummary errors) {
    return new HandoverPage(
        new Link(messages.back(), Addresses.ACCESS),
        errors,
        new HandoverPage.Asking(
            handover.proposer().name(),
            handover.from().name(),
            handover.to().name(),
            handover.message(),
            hubs.find(handover.to().hub()).map(HandoverView::reach).orElse(List.of())),
        Addresses.handover(handover.id()).toString(),
        terms.part(form.terms(), errors != null),
        old(handover, form),
        notes);
  }

  private @Nullable Choices notes(Handover handover, HandoverForm form, Actor.Owner owner) {
    if (!handovers.notesCanGo(handover, owner)) {
      return null;
    }
    var yes = messages.notesYes(handover.from().name(), handover.to().name());
    return Choices.of(
        Field.of("notes", messages.notesLabel())
            .withHint(messages.notesHint())
            .withError(
                notesUnread(form) ? Text.of(messages.notesUnread(handover.to().name())) : null),
        List.of(Choice.of(HandoverForm.YES, yes).chosen(form.withNotes())));
  }

  private Choices old(Handover handover, HandoverForm form) {
    var from = handover.from().name();
    var error = form.saysWhatBecomesOfTheOld() ? null : Text.of(messages.oldMissing(from));
    return Choices.of(
        Field.of("old", messages.oldLabel(from)).withError(error),
        List.of(
            Choice.of(HandoverForm.END, messages.oldEnd())
                .chosen(HandoverForm.END.equals(form.old())),
            Choice.of(HandoverForm.KEEP, messages.oldKeep()).chosen(form.keepsOld())));
  }

  private static List<Link> reach(KnownHub hub) {
    var reach = new ArrayList<Link>();
    reach.add(new Link(hub.email(), "mailto:" + hub.email()));
    hub.phoneIfAny()
        .ifPresent(phone -> reach.add(new Link(phone, "tel:" + phone.replaceAll("[^0-9+]", ""))));
    return reach;
  }

  private static @Nullable ErrorSummary all(
      @Nullable ErrorSummary ofTerms, @Nullable Choices... more) {
    var problems = new ArrayList<ErrorSummary.Problem>();
    if (ofTerms != null) {
      problems.addAll(ofTerms.problems());
    }
    for (var choices : more) {
      var wrong = choices == null ? null : ErrorSummary.of(choices.field());
      if (wrong != null) {
        problems.addAll(wrong.problems());
      }
    }
    return problems.isEmpty() ? null : new ErrorSummary(problems);
  }
}
