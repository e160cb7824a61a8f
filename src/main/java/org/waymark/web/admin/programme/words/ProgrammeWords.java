package org.waymark.web.admin.programme.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Region;
import org.waymark.programme.Evidence;
import org.waymark.programme.Programme;
import org.waymark.programme.Status;
import org.waymark.programme.catalogue.Entry;
import org.waymark.programme.catalogue.EntryChange;
import org.waymark.programme.catalogue.review.Attention;
import org.waymark.programme.eligibility.Eligibility.Fit;
import org.waymark.programme.file.Fault;
import org.waymark.web.layout.component.Notification;
import org.waymark.web.layout.component.Notification.Kind;
import org.waymark.web.layout.component.Text;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.profile.PlaceWords;
import org.waymark.web.layout.staff.StaffAnswers;

/** Says what there is to say about an entry of the catalogue. */
@ApplicationScoped
public class ProgrammeWords {

  private final CatalogueMessages messages;
  private final Speaker speaker;
  private final StaffAnswers answers;
  private final PlaceWords places;

  ProgrammeWords(
      @Spoken CatalogueMessages messages,
      Speaker speaker,
      StaffAnswers answers,
      PlaceWords places) {
    this.messages = messages;
    this.speaker = speaker;
    this.answers = answers;
    this.places = places;
  }

  /** Words that nothing has to be put into. */
  public CatalogueMessages messages() {
    return messages;
  }

  /** Days, and words in another language. */
  public Speaker speaker() {
    return speaker;
  }

  /** What all pages for staff have in common. */
  public StaffAnswers answers() {
    return answers;
  }

  /** What has just been done, or why it was not: said on the page that is shown next. */
  public enum News {
    SAVED,
    ADDED,
    VERIFIED,
    CLOSED,
    NEWER,
    NEVER_SEEN,
    UNSOUND,
    IMPORTED,
    NO_UPLOAD;

    private String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The next page, with what has been done. */
  public Response next(String address, News news) {
    return Response.seeOther(URI.create(address + "?news=" + news.code())).build();
  }

  /** What has been done, as the address says; null for nothing. */
  public @Nullable Notification news(@Nullable String code) {
    return Arrays.stream(News.values())
        .filter(news -> news.code().equals(code))
        .findFirst()
        .map(this::news)
        .orElse(null);
  }

  private Notification news(News news) {
    return switch (news) {
      case SAVED -> new Notification(Kind.SUCCESS, messages.newsSaved());
      case ADDED -> new Notification(Kind.SUCCESS, messages.newsAdded());
      case VERIFIED -> new Notification(Kind.SUCCESS, messages.newsVerified());
      case CLOSED -> new Notification(Kind.SUCCESS, messages.newsClosed());
      case IMPORTED -> new Notification(Kind.SUCCESS, messages.newsImported());
      case NEWER -> new Notification(Kind.IMPORTANT, messages.newsNewer());
      case NEVER_SEEN -> new Notification(Kind.IMPORTANT, messages.newsNeverSeen());
      case UNSOUND -> new Notification(Kind.IMPORTANT, messages.newsUnsound());
      case NO_UPLOAD -> new Notification(Kind.IMPORTANT, messages.newsNoUpload());
    };
  }

  /** Why somebody should look at it. */
  public String reason(Attention.Reason reason, @Nullable Programme programme) {
    return switch (reason) {
      case UNREADABLE -> messages.reasonUnreadable();
      case STALE ->
          messages.reasonStale(programme == null ? "" : speaker.day(programme.status().asOf()));
      case CLOSING_DAY_PASSED -> messages.reasonClosing();
      case OPENING_DAY_PASSED -> messages.reasonOpening();
      case NEVER_SEEN -> messages.reasonNeverSeen();
      case PLACE_NOT_IN_CODES -> messages.reasonPlace();
    };
  }

  /** Whether it is open, and when that was seen. */
  public String status(Status status) {
    return messages.seenOn(state(status.state()), speaker.day(status.asOf()));
  }

  /** Who saw it last, on the day of its status; the catalogue says that in English. */
  public Text checkedBy(Evidence evidence) {
    var by = evidence.verifiedBy();
    return by == null ? Text.of(messages.checkedByNobody()) : speaker.english(by);
  }

  /** Whether it is open. */
  public String state(Status.State state) {
    return switch (state) {
      case OPEN -> messages.open();
      case UPCOMING -> messages.upcoming();
      case UNKNOWN -> messages.unknown();
      case CLOSED -> messages.closed();
    };
  }

  /** Where what it says came from. */
  public String origin(Entry.Origin origin) {
    return switch (origin) {
      case BUNDLED -> messages.fromBundled();
      case IMPORTED -> messages.fromImported();
      case EDITED -> messages.fromEdited();
    };
  }

  /** Regions by name, in their order. */
  public String regions(Set<Region> regions) {
    return Arrays.stream(Region.values())
        .filter(regions::contains)
        .map(places::of)
        .collect(Collectors.joining(", "));
  }

  /** Why it was changed. */
  public String why(EntryChange change) {
    return switch (change.reason()) {
      case IMPORT -> messages.whyImport();
      case EDIT -> change.change().field().isEmpty() ? messages.whyAdd() : messages.whyEdit();
      case VERIFY -> messages.whyVerify();
      case CLOSE -> messages.whyClose();
    };
  }

  /** How a firm stands with it. */
  public String fit(Fit fit) {
    return switch (fit) {
      case ELIGIBLE -> messages.fitEligible();
      case LIKELY -> messages.fitLikely();
      case NEARLY -> messages.fitNearly();
      case NOT_ELIGIBLE -> messages.fitNot();
    };
  }

  /** Faults are told in English, the language of the keys they are about. */
  public Text faults(List<Fault> faults) {
    return Text.joined(
        " · ", faults.stream().map(fault -> speaker.english(fault.toString())).toList());
  }
}
