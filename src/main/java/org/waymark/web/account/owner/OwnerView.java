package org.waymark.web.account.owner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.ownership.Ownership;
import org.waymark.web.account.AccountMessages;
import org.waymark.web.account.Addresses;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.language.Spoken;

/** Makes the pages about the people who keep a firm under their sign-in. */
@ApplicationScoped
class OwnerView {

  private final OwnerRows rows;
  private final OwnerMessages messages;
  private final AccountMessages account;

  OwnerView(OwnerRows rows, @Spoken OwnerMessages messages, @Spoken AccountMessages account) {
    this.rows = rows;
    this.messages = messages;
    this.account = account;
  }

  /**
   * @param news what has just been done, as it stands in the address
   */
  OwnersPage page(List<Ownership> owners, @Nullable String news) {
    return new OwnersPage(
        new Link(account.accountTitle(), Addresses.ACCOUNT),
        news(news),
        owners.stream()
            .map(
                owner ->
                    new OwnersPage.Card(
                        rows.who(owner),
                        rows.says(owner),
                        Addresses.endOwner(owner.person()).toString()))
            .toList());
  }

  private @Nullable Notification news(@Nullable String news) {
    return switch (news) {
      case "ended" -> new Notification(Notification.Kind.SUCCESS, messages.newsEnded());
      case "left" -> new Notification(Notification.Kind.SUCCESS, messages.newsLeft());
      case null, default -> null;
    };
  }

  /** Whether a person is the one who reads the page. */
  boolean isReader(PersonId person) {
    return rows.isReader(person);
  }

  /**
   * @param alone whether nobody else keeps the firm
   * @param wayBack empty when the code of the firm no longer works
   */
  EndOwnerPage end(Ownership owner, boolean alone, Optional<EndOwnerPage.WayBack> wayBack) {
    var yours = isReader(owner.person());
    return new EndOwnerPage(
        yours ? messages.endYoursTitle() : messages.endTitle(),
        Addresses.endOwner(owner.person()).toString(),
        new Link(messages.title(), Addresses.OWNERS),
        new EndOwnerPage.About(rows.who(owner), rows.says(owner)),
        effects(owner, alone, wayBack.isPresent()),
        warning(yours, alone, wayBack.isPresent()),
        alone && wayBack.isEmpty() ? new Link(account.dataTitle(), Addresses.DATA) : null,
        yours || alone ? wayBack.orElse(null) : null);
  }

  private List<String> effects(Ownership owner, boolean alone, boolean codeWorks) {
    var yours = isReader(owner.person());
    var effects = new ArrayList<String>();
    effects.add(yours ? messages.endYoursText() : messages.endText(rows.name(owner)));
    if (!alone) {
      effects.add(messages.othersStay());
    }
    if (!yours && codeWorks) {
      effects.add(messages.codeStill());
    }
    return effects;
  }

  private @Nullable String warning(boolean yours, boolean alone, boolean codeWorks) {
    if (alone) {
      return codeWorks ? messages.last() : messages.codeOver();
    }
    return yours && !codeWorks ? messages.codeOverForYou() : null;
  }
}
