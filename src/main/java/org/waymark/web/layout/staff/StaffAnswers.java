package org.waymark.web.layout.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.hub.member.DisableAdviser.Disabling;
import org.waymark.hub.member.PromoteAdviser.Promotion;
import org.waymark.hub.member.RestoreAdviser.Restoring;
import org.waymark.hub.member.SendInvitationAgain.Sending;
import org.waymark.kernel.PersonId;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.Notification.Kind;
import org.waymark.web.layout.component.SummaryList;
import org.waymark.web.layout.language.Spoken;

/** Answers that pages for staff have in common. */
@ApplicationScoped
public class StaffAnswers {

  /** Seconds. A provider that starts anew is back by then. */
  private static final int TRY_AGAIN_AFTER = 120;

  private final StaffMessages messages;

  StaffAnswers(@Spoken StaffMessages messages) {
    this.messages = messages;
  }

  /** What has just been done, said on the page that is shown next. The address carries which. */
  public enum News {
    INVITED,
    DISABLED,
    /** The identity provider will learn it later. */
    DISABLED_HERE,
    RESTORED,
    RESTORED_HERE,
    MADE_MANAGER,
    YOURSELF,
    NOT_ENABLED,
    SENT_AGAIN,
    SENT_LATELY,
    TAKEN_UP,
    ACCOUNT_GONE,
    SAVED,
    FOUNDED,
    CLOSED,
    SETTLED,
    UNSETTLED,
    PARTNER_DISABLED;

    public String addedTo(String address) {
      return address + "?news=" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<News> of(@Nullable String code) {
      return Arrays.stream(values())
          .filter(news -> news.addedTo("").equals("?news=" + code))
          .findFirst();
    }
  }

  /** The next page, with what has been done. */
  public Response next(String address, News news) {
    return Response.seeOther(URI.create(news.addedTo(address))).build();
  }

  /** The same about one person, whom the next page shows. */
  private static Response next(String address, News news, PersonId about) {
    return Response.seeOther(URI.create(news.addedTo(address) + "&person=" + about)).build();
  }

  /** Nobody can be invited: the identity provider is away, and nothing was changed. */
  public Response away(String back) {
    return tryLater(messages.awayTitle(), List.of(messages.awayText(), messages.awayNext()), back);
  }

  /** It cannot work until whoever runs the service has told it how to keep accounts. */
  public Response notSetUp(String back) {
    return Response.status(Response.Status.SERVICE_UNAVAILABLE)
        .entity(
            notice(
                messages.notSetUpTitle(),
                List.of(messages.notSetUpText(), messages.notSetUpNext()),
                back))
        .build();
  }

  /** The same where nobody was to be invited. */
  public Response cannotBeDone(String back) {
    return tryLater(
        messages.cannotTitle(), List.of(messages.awayText(), messages.awayNext()), back);
  }

  /**
   * It did not work and was undone.
   *
   * @param entirely false when an administrator has something to look at
   */
  public Response failed(boolean entirely, String back) {
    return tryLater(
        messages.failedTitle(),
        List.of(entirely ? messages.failedText() : messages.failedLeftover(), messages.awayNext()),
        back);
  }

  private Response tryLater(String title, List<String> paragraphs, String back) {
    return Response.status(Response.Status.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, TRY_AGAIN_AFTER)
        .entity(notice(title, paragraphs, back))
        .build();
  }

  private NoticePage notice(String title, List<String> paragraphs, String back) {
    return new NoticePage(title, back(back), paragraphs, new SummaryList(List.of()), null);
  }

  public Link back(String address) {
    return new Link(messages.back(), address);
  }

  /** What has been done, as the address says. */
  public @Nullable Notification news(@Nullable String code) {
    return News.of(code).map(this::news).orElse(null);
  }

  private Notification news(News news) {
    return switch (news) {
      case INVITED -> success(messages.newsInvited());
      case DISABLED -> success(messages.newsDisabled());
      case DISABLED_HERE -> new Notification(Kind.IMPORTANT, messages.newsDisabledHere());
      case RESTORED -> success(messages.newsRestored());
      case RESTORED_HERE -> new Notification(Kind.IMPORTANT, messages.newsRestoredHere());
      case MADE_MANAGER -> success(messages.newsMadeManager());
      case YOURSELF -> new Notification(Kind.IMPORTANT, messages.newsYourself());
      case NOT_ENABLED -> new Notification(Kind.IMPORTANT, messages.newsNotEnabled());
      case SENT_AGAIN -> success(messages.newsSentAgain());
      case SENT_LATELY -> new Notification(Kind.IMPORTANT, messages.newsSentLately());
      case TAKEN_UP -> new Notification(Kind.IMPORTANT, messages.newsTakenUp());
      case ACCOUNT_GONE -> new Notification(Kind.IMPORTANT, messages.newsAccountGone());
      case SAVED -> success(messages.newsSaved());
      case FOUNDED -> success(messages.newsFounded());
      case CLOSED -> success(messages.newsClosed());
      case SETTLED -> success(messages.newsSettled());
      case UNSETTLED -> new Notification(Kind.IMPORTANT, messages.newsUnsettled());
      case PARTNER_DISABLED -> success(messages.newsPartnerDisabled());
    };
  }

  private static Notification success(String text) {
    return new Notification(Kind.SUCCESS, text);
  }

  public Response disabled(Disabling disabling, String address) {
    return switch (disabling) {
      case DISABLED -> next(address, News.DISABLED);
      case DISABLED_HERE -> next(address, News.DISABLED_HERE);
      case YOURSELF -> next(address, News.YOURSELF);
      case NOT_YOURS -> throw new NotFoundException();
    };
  }

  public Response restored(Restoring restoring, String address) {
    return switch (restoring) {
      case RESTORED -> next(address, News.RESTORED);
      case RESTORED_HERE -> next(address, News.RESTORED_HERE);
      case NOT_YOURS -> throw new NotFoundException();
    };
  }

  /**
   * The list of people, with what came of sending somebody's invitation again.
   *
   * @param person whose invitation it is
   */
  public Response sentAgain(Sending sending, String address, PersonId person) {
    return switch (sending) {
      case SENT -> next(address, News.SENT_AGAIN, person);
      case TOO_SOON -> next(address, News.SENT_LATELY, person);
      case TAKEN_UP -> next(address, News.TAKEN_UP);
      case NO_ACCESS -> next(address, News.NOT_ENABLED);
      case GONE -> next(address, News.ACCOUNT_GONE);
      case AWAY ->
          tryLater(
              messages.notSentTitle(),
              List.of(messages.notSentText(), messages.awayNext()),
              address);
      case NOT_YOURS -> throw new NotFoundException();
    };
  }

  public Response promoted(Promotion promotion, String address) {
    return switch (promotion) {
      case PROMOTED -> next(address, News.MADE_MANAGER);
      case DISABLED -> next(address, News.NOT_ENABLED);
      case AWAY -> cannotBeDone(address);
      case NOT_YOURS -> throw new NotFoundException();
    };
  }
}
