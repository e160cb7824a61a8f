package org.waymark.web.account.terms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.organisation.consent.Contact;
import org.waymark.organisation.consent.Contacts;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Scope;
import org.waymark.organisation.consent.Terms;
import org.waymark.web.account.AccountMessages;
import org.waymark.web.account.Typed;
import org.waymark.web.layout.component.Choice;
import org.waymark.web.layout.component.Choices;
import org.waymark.web.layout.component.DateInput;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Makes the fields for terms and contact from a form, sound or not, and reads a sound one. */
@ApplicationScoped
public class TermsFields {

  private final Grants grants;
  private final Contacts contacts;
  private final AccountMessages messages;
  private final Speaker speaker;

  TermsFields(Grants grants, Contacts contacts, @Spoken AccountMessages messages, Speaker speaker) {
    this.grants = grants;
    this.contacts = contacts;
    this.messages = messages;
    this.speaker = speaker;
  }

  /** What a sound form says. */
  public record Said(Terms terms, Contact contact) {}

  /** What a form says, once every part of it makes sense. */
  public Optional<Said> read(TermsForm form) {
    return form.terms()
        .filter(terms -> terms.fault(grants.today()).isEmpty())
        .flatMap(terms -> form.contact().map(contact -> new Said(terms, contact)));
  }

  /** The form as a firm first sees it. */
  public TermsForm fresh(Actor.Owner owner) {
    return fresh(contacts.of(owner));
  }

  /** The form with what an adviser has said of the firm, unless the firm has said it itself. */
  public TermsForm fresh(Actor.Owner owner, Contact supposed) {
    return fresh(contacts.of(owner).or(() -> Optional.of(supposed)));
  }

  private TermsForm fresh(Optional<Contact> contact) {
    return TermsForm.fresh(grants.today().plus(Terms.USUAL), contact);
  }

  /**
   * The fields of a form.
   *
   * @param sent whether the form has been sent, so that what is missing is an error
   */
  public TermsPart part(TermsForm form, boolean sent) {
    var reach =
        new TermsPart.Reach(
            input("firm", messages.firmLabel(), form.firm(), sent ? firm(form) : null),
            input("person", messages.personLabel(), form.person(), sent ? person(form) : null),
            input("email", messages.emailLabel(), form.email(), sent ? email(form) : null),
            input("phone", messages.phoneLabel(), form.phone(), sent ? phone(form) : null));
    var purpose =
        Field.of("purpose", messages.purposeLabel())
            .withHint(messages.purposeHint())
            .withError(text(sent ? purpose(form) : null));
    return new TermsPart(
        scopes(form),
        new TextInput(purpose, Typed.line(form.purpose()), TextInput.Width.FULL, "off"),
        lastDay(form, sent ? lastDay(form) : null),
        reach);
  }

  /** What is wrong with a form, in the order of its fields; null when nothing is. */
  public @Nullable ErrorSummary errors(TermsPart part) {
    return ErrorSummary.of(
        part.purpose().field(),
        part.lastDay().field(),
        part.reach().firm().field(),
        part.reach().person().field(),
        part.reach().email().field(),
        part.reach().phone().field());
  }

  private Choices scopes(TermsForm form) {
    return Choices.of(
        Field.of("scope", messages.scopesLabel()).withHint(messages.scopesHint()),
        Stream.of(Scope.ANSWERS, Scope.DOCUMENTS)
            .map(
                scope ->
                    Choice.of(scope.code(), label(scope))
                        .chosen(form.scopes().contains(scope.code())))
            .toList());
  }

  private String label(Scope scope) {
    return switch (scope) {
      case SCORES -> messages.scopeScores();
      case ANSWERS -> messages.scopeAnswers();
      case DOCUMENTS -> messages.scopeDocuments();
    };
  }

  private DateInput lastDay(TermsForm form, @Nullable String error) {
    var field =
        new Field(
                "last-day",
                "last-day",
                Text.of(messages.lastDayLabel()),
                false,
                Text.of(messages.lastDayHint(speaker.day(grants.today().plus(Terms.LONGEST)))),
                null)
            .withError(text(error));
    var wrong = error != null;
    return new DateInput(
        field,
        List.of(
            box("last-day", messages.day(), 2).with(Typed.line(form.day()), wrong),
            box("last-month", messages.month(), 2).with(Typed.line(form.month()), wrong),
            box("last-year", messages.year(), 4).with(Typed.line(form.year()), wrong)));
  }

  private static DateInput.Box box(String name, String label, int digits) {
    return DateInput.Box.of(name, name, label, digits);
  }

  private static TextInput input(
      String name, String label, @Nullable String typed, @Nullable String error) {
    var autocomplete =
        switch (name) {
          case "firm" -> "organization";
          case "person" -> "name";
          case "phone" -> "tel";
          default -> name;
        };
    return new TextInput(
        Field.of(name, label).withError(text(error)),
        Typed.line(typed),
        TextInput.Width.FULL,
        autocomplete);
  }

  private static @Nullable Text text(@Nullable String words) {
    return words == null ? null : Text.of(words);
  }

  private @Nullable String purpose(TermsForm form) {
    var purpose = Typed.line(form.purpose());
    if (purpose.isEmpty()) {
      return messages.purposeMissing();
    }
    return purpose.length() > Terms.LONGEST_PURPOSE
        ? messages.purposeTooLong(Terms.LONGEST_PURPOSE)
        : null;
  }

  private @Nullable String lastDay(TermsForm form) {
    var today = grants.today();
    var latest = today.plus(Terms.LONGEST);
    if (form.lastDay().isEmpty()) {
      return messages.lastDayWrong();
    }
    var day = form.lastDay().get();
    if (day.isBefore(today)) {
      return messages.lastDayPast();
    }
    return day.isAfter(latest) ? messages.lastDayTooLate(speaker.day(latest)) : null;
  }

  private @Nullable String firm(TermsForm form) {
    return Typed.isName(Typed.line(form.firm())) ? null : messages.firmMissing();
  }

  private @Nullable String person(TermsForm form) {
    return Typed.isName(Typed.line(form.person())) ? null : messages.personMissing();
  }

  private @Nullable String email(TermsForm form) {
    return Typed.any(form.email()).map(Typed::isEmail).orElse(true) ? null : messages.emailWrong();
  }

  private @Nullable String phone(TermsForm form) {
    return Typed.any(form.phone()).map(Typed::isPhone).orElse(true) ? null : messages.phoneWrong();
  }
}
