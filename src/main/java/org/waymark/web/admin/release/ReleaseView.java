package org.waymark.web.admin.release;

import static org.waymark.web.layout.staff.Entries.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.counting.UncountedAssessments;
import org.waymark.benchmark.release.BenchmarkConfig;
import org.waymark.benchmark.release.Release;
import org.waymark.benchmark.release.Releases;
import org.waymark.benchmark.round.Draft;
import org.waymark.benchmark.round.Drafting;
import org.waymark.benchmark.round.Drafts;
import org.waymark.identity.Actor;
import org.waymark.web.admin.Administration;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.Notification.Kind;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.staff.Entries;
import org.waymark.web.layout.staff.Entries.Entry;
import org.waymark.web.layout.staff.StaffAnswers;

/** Makes the pages about releases. */
@ApplicationScoped
class ReleaseView {

  private static final String DRAFT = ReleasePages.ADDRESS + "/draft";

  /** A quarter: what counted nowhere before the release before this one is no news. */
  private static final Duration LATELY = Duration.ofDays(92);

  private final Kept kept;
  private final Clock clock;
  private final DraftTables tables;
  private final Words words;

  ReleaseView(Kept kept, Clock clock, DraftTables tables, Words words) {
    this.kept = kept;
    this.clock = clock;
    this.tables = tables;
    this.words = words;
  }

  /** What these pages show. */
  @Singleton
  static class Kept {
    private final Releases releases;
    private final Drafts drafts;
    private final UncountedAssessments uncounted;
    private final BenchmarkConfig config;

    Kept(Releases releases, Drafts drafts, UncountedAssessments uncounted, BenchmarkConfig config) {
      this.releases = releases;
      this.drafts = drafts;
      this.uncounted = uncounted;
      this.config = config;
    }

    private Optional<Draft> draft(Actor.Administrator reader) {
      return drafts.current(config.demonstration(), reader);
    }
  }

  /** What these pages say it with. */
  @Singleton
  static class Words {
    private final ReleaseMessages messages;
    private final Speaker speaker;
    private final StaffAnswers answers;

    Words(@Spoken ReleaseMessages messages, Speaker speaker, StaffAnswers answers) {
      this.messages = messages;
      this.speaker = speaker;
      this.answers = answers;
    }
  }

  /** What has just been done, or why it was not: said on the page that is shown next. */
  enum News {
    DRAWN_UP,
    PUBLISHED,
    DISCARDED,
    ANOTHER_RUNS,
    NO_SUCH_DRAFT,
    TOO_OLD,
    FIRMS_WITHDREW;

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Which draft a form is about: -1, which none is, for anything that is no number. */
  long round(@Nullable String sent) {
    try {
      return Long.parseLong(String.valueOf(sent).strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  ReleasesPage releases(Actor.Administrator reader, @Nullable String news) {
    return new ReleasesPage(
        words.answers.back(Administration.ADDRESS),
        news(news),
        kept.draft(reader)
            .map(
                draft ->
                    new Link(words.messages.openDraft(words.speaker.day(draft.draftedAt())), DRAFT))
            .orElse(null),
        Entries.of(kept.releases.published().stream().map(this::entry).toList()));
  }

  /** The draft; where there is none, the list that says so. */
  Response draft(Actor.Administrator reader, @Nullable String news) {
    return kept.draft(reader)
        .map(draft -> Response.ok(page(draft, reader, news)).build())
        .orElseGet(() -> next(ReleasePages.ADDRESS, News.NO_SUCH_DRAFT));
  }

  private DraftPage page(Draft draft, Actor.Administrator reader, @Nullable String news) {
    var cells = kept.drafts.cells(draft, reader);
    var uncounted = kept.uncounted.since(draft.draftedAt().minus(LATELY), reader);
    return new DraftPage(
        draft.round(),
        words.answers.back(ReleasePages.ADDRESS),
        news(news),
        draft.isStale(clock.instant()),
        tables.facts(draft, cells),
        tables.uncounted(uncounted),
        uncounted.crowded() > 0,
        tables.of(cells));
  }

  Response after(Drafting drafting) {
    return switch (drafting) {
      case Drafting.Drafted _ -> next(DRAFT, News.DRAWN_UP);
      case Drafting.Published _ -> next(ReleasePages.ADDRESS, News.PUBLISHED);
      case Drafting.Discarded _ -> next(ReleasePages.ADDRESS, News.DISCARDED);
      case Drafting.AnotherRuns _ -> next(ReleasePages.ADDRESS, News.ANOTHER_RUNS);
      case Drafting.NoSuchDraft _, Drafting.NotDue _ ->
          next(ReleasePages.ADDRESS, News.NO_SUCH_DRAFT);
      case Drafting.TooOld _ -> next(ReleasePages.ADDRESS, News.TOO_OLD);
      case Drafting.FirmsWithdrew _ -> next(ReleasePages.ADDRESS, News.FIRMS_WITHDREW);
    };
  }

  private static Response next(String address, News news) {
    return Response.seeOther(URI.create(address + "?news=" + news.code())).build();
  }

  private @Nullable Notification news(@Nullable String code) {
    return Arrays.stream(News.values())
        .filter(news -> news.code().equals(code))
        .findFirst()
        .map(this::news)
        .orElse(null);
  }

  private Notification news(News news) {
    var messages = words.messages;
    return switch (news) {
      case DRAWN_UP -> new Notification(Kind.SUCCESS, messages.drawnUp());
      case PUBLISHED -> new Notification(Kind.SUCCESS, messages.published());
      case DISCARDED -> new Notification(Kind.SUCCESS, messages.discarded());
      case ANOTHER_RUNS -> new Notification(Kind.IMPORTANT, messages.anotherRuns());
      case NO_SUCH_DRAFT -> new Notification(Kind.IMPORTANT, messages.noSuchDraft());
      case TOO_OLD -> new Notification(Kind.IMPORTANT, messages.tooOld());
      case FIRMS_WITHDREW -> new Notification(Kind.IMPORTANT, messages.firmsWithdrew());
    };
  }

  private Entry entry(Release release) {
    var messages = words.messages;
    return Entry.of(
        Text.of(messages.release(release.id(), words.speaker.day(release.releasedAt()))),
        List.of(
            fact(
                messages.period(),
                messages.fromTo(
                    words.speaker.day(release.from()), words.speaker.day(release.to()))),
            fact(messages.minimum(), Integer.toString(release.minimumFirms())),
            fact(
                messages.firms(),
                release.demonstration() ? messages.invented() : messages.real())));
  }
}
