package org.waymark.web.account.data;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.identity.Actor;
import org.waymark.kernel.Language;
import org.waymark.organisation.Organisations;
import org.waymark.web.account.AccountMessages;
import org.waymark.web.account.Addresses;
import org.waymark.web.account.document.DocumentRows;
import org.waymark.web.layout.component.ErrorSummary;
import org.waymark.web.layout.component.Field;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.component.TextInput;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.ProfileWords;

/** Makes the pages about a firm's data. */
@ApplicationScoped
class DataView {

  private final DocumentRows documents;
  private final Organisations organisations;
  private final ProfileWords words;
  private final AccountMessages messages;

  DataView(
      DocumentRows documents,
      Organisations organisations,
      ProfileWords words,
      @Spoken AccountMessages messages) {
    this.documents = documents;
    this.organisations = organisations;
    this.words = words;
    this.messages = messages;
  }

  DataPage page(Actor.Owner owner) {
    return new DataPage(new Link(messages.accountTitle(), Addresses.ACCOUNT), documents.of(owner));
  }

  /** Whether somebody has typed the word, in either language and any case. */
  boolean confirms(String typed) {
    return Stream.of(Language.values())
        .map(language -> new Speaker(language).words(AccountMessages.class).eraseWord())
        .anyMatch(word -> word.equals(typed.toLowerCase(Locale.ROOT)));
  }

  ErasePage erase(Actor.Owner owner, String typed, boolean wrong) {
    var word = messages.eraseWord();
    var field =
        Field.of("confirm", messages.eraseConfirm(word))
            .withError(wrong ? Text.of(messages.eraseWrong(word)) : null);
    var shown = typed.length() > 40 ? typed.substring(0, 40) : typed;
    return new ErasePage(
        words.summary(organisations.profileOf(owner).orElseThrow()),
        Addresses.ERASE,
        new Link(messages.dataTitle(), Addresses.DATA),
        ErrorSummary.of(field),
        new TextInput(field, shown, TextInput.Width.TEN, "off"));
  }
}
