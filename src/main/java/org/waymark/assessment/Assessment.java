package org.waymark.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.SubmitAssessment.Declaration;
import org.waymark.assessment.counting.HandedInProfile;
import org.waymark.assessment.counting.Weighing;
import org.waymark.assessment.guide.Guide;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.CouncilAreas;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.Evidence;
import org.waymark.scoring.Scorecard;

/** One firm's answers to one edition: a draft until it is submitted, unchangeable after. */
@Entity
@Table(name = "assessment")
public class Assessment {

  /** Scope under which the score of the whole is kept beside those of the sections. */
  static final String WHOLE = "whole";

  /** Places of a stored score. The exact value follows from answers, edition and scorer version. */
  private static final int SCORE_SCALE = 10;

  /** Where an assessment stands. */
  public enum State {
    DRAFT,
    SUBMITTED
  }

  @Id private UUID id = new UUID(0, 0);

  @Column(name = "organisation_id")
  private UUID organisationId = new UUID(0, 0);

  private String questionnaire = "";
  private String edition = "";

  /** Of the edition's file when the assessment began. */
  @Column(name = "content_hash", updatable = false)
  private String contentHash = "";

  private String depth = "";

  private @Nullable String variant;

  private @Nullable String stage;

  // Only the benchmark's SQL reads it.
  @SuppressWarnings("UnusedVariable")
  private int series;

  @Enumerated(EnumType.STRING)
  private State state = State.DRAFT;

  @Column(name = "started_at")
  private Instant startedAt = Instant.EPOCH;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "scorer_version")
  private @Nullable String scorerVersion;

  /** Null while it is a draft. */
  @Embedded private @Nullable HandedInProfile profile;

  // The benchmark's SQL reads it.
  @SuppressWarnings("UnusedVariable")
  @Embedded
  private Weighing weighing = new Weighing();

  /** Who fills it in for the firm; null where the firm does itself. */
  @Embedded private @Nullable Guide guide;

  /** When the adviser handed it to the firm to confirm. */
  @Column(name = "proposed_at")
  private @Nullable Instant proposedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "answer", joinColumns = @JoinColumn(name = "assessment_id"))
  @MapKeyColumn(name = "question_id")
  private Map<String, StoredAnswer> answers = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "assessment_score", joinColumns = @JoinColumn(name = "assessment_id"))
  @MapKeyColumn(name = "scope")
  @Column(name = "score")
  private Map<String, BigDecimal> scores = new HashMap<>();

  protected Assessment() {}

  /**
   * Begins one.
   *
   * @param edition in the form to be answered
   */
  Assessment(AssessmentId id, OrganisationId organisation, Questionnaire edition, Instant now) {
    this.id = id.value();
    this.organisationId = organisation.value();
    this.questionnaire = edition.id().questionnaire();
    this.edition = edition.id().edition();
    this.series = edition.about().series();
    this.contentHash = edition.about().contentHash();
    this.depth = edition.form().depth().code();
    this.variant = edition.form().variant();
    this.startedAt = now;
  }

  public AssessmentId id() {
    return new AssessmentId(id);
  }

  public OrganisationId organisation() {
    return new OrganisationId(organisationId);
  }

  public EditionId edition() {
    return new EditionId(questionnaire, edition);
  }

  /** What of its edition is answered. */
  public Form form() {
    return new Form(Depth.ofCode(depth).orElseThrow(), variant);
  }

  /** Id of the stage of support it was taken at, where the firm named one. */
  public Optional<String> stage() {
    return Optional.ofNullable(stage);
  }

  /** Whether it was begun on exactly this content. */
  boolean isOf(Questionnaire other) {
    return edition().equals(other.id()) && contentHash.equals(other.about().contentHash());
  }

  void answerAt(Depth other) {
    requireDraft();
    depth = other.code();
  }

  public boolean isSubmitted() {
    return state == State.SUBMITTED;
  }

  /** Who filled it in together with the firm; empty where the firm did by itself. */
  public Optional<Guide> guide() {
    return Optional.ofNullable(guide);
  }

  /** When it was handed to the firm to confirm. */
  public Optional<Instant> proposedAt() {
    return Optional.ofNullable(proposedAt);
  }

  /** Says who fills it in for the firm. */
  Assessment guidedBy(Guide adviser) {
    requireDraft();
    guide = adviser;
    return this;
  }

  /** Hands it to the firm to confirm. */
  void propose(Instant now) {
    requireDraft();
    proposedAt = now;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  /**
   * The answers given, hidden ones included. One that its edition no longer understands, after the
   * file of a draft was changed, counts as not given.
   */
  public Answers answers(Questionnaire source) {
    Map<String, List<String>> written = new HashMap<>();
    Map<String, Evidence> evidence = new HashMap<>();
    answers.forEach(
        (questionId, stored) -> {
          written.put(questionId, stored.optionIds());
          evidence.put(questionId, stored.evidence());
        });
    var understood = source.understood(written);
    evidence.keySet().retainAll(understood.keySet());
    return new Answers(understood, evidence);
  }

  /** The assessments that answers were filled in from, by question: of those that were. */
  Map<String, AssessmentId> carried() {
    Map<String, AssessmentId> carried = new HashMap<>();
    answers.forEach(
        (question, stored) -> stored.carriedFrom().ifPresent(from -> carried.put(question, from)));
    return carried;
  }

  Optional<StoredAnswer> stored(String questionId) {
    return Optional.ofNullable(answers.get(questionId));
  }

  void record(String questionId, StoredAnswer answer) {
    requireDraft();
    answers.put(questionId, answer);
  }

  void forget(String questionId) {
    requireDraft();
    answers.remove(questionId);
  }

  /** The firm as it was when this was handed in; empty while it is a draft. */
  public Optional<FirmProfile> submittedProfile(CouncilAreas areas) {
    return Optional.ofNullable(profile).flatMap(then -> then.profile(areas));
  }

  /**
   * Hands it in.
   *
   * @param comparable the score of what every firm is asked, whatever it chose to answer
   */
  void submit(FirmProfile firm, Scorecard comparable, Declaration said, Instant now) {
    requireDraft();
    state = State.SUBMITTED;
    profile = new HandedInProfile(firm);
    submittedAt = now;
    scorerVersion = comparable.scorerVersion();
    stage = said.stage();
    scores.put(WHOLE, stored(comparable.whole().value()));
    for (var section : comparable.sections()) {
      // Variants share the names of their sections, and not what is asked in them.
      if (section.rated() && variant == null) {
        section
            .scoreIfAny()
            .ifPresent(score -> scores.put(section.section(), stored(score.value())));
      }
    }
  }

  void weighed(Weighing found) {
    weighing = found;
  }

  private static BigDecimal stored(BigFraction score) {
    return score.bigDecimalValue(SCORE_SCALE, RoundingMode.HALF_UP);
  }

  private void requireDraft() {
    if (state != State.DRAFT) {
      throw new IllegalStateException("Assessment " + id + " was submitted and cannot change");
    }
  }
}
