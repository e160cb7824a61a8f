package org.waymark.adviser.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.casefile.CaseDocument;
import org.waymark.adviser.validation.finding.Computed;
import org.waymark.adviser.validation.finding.Judgement;
import org.waymark.adviser.validation.finding.LevelOverride;
import org.waymark.adviser.validation.finding.NamedDocument;
import org.waymark.adviser.validation.finding.Recount;
import org.waymark.adviser.validation.finding.Validation;
import org.waymark.assessment.Casework.Case;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;

/**
 * What lies in front of an adviser who validates: the answers, what the hub found so far, and how
 * both come out.
 *
 * @param draft null while nobody of the hub has begun one
 * @param earlier finished ones of the hub, the latest first
 * @param documents of the firm, removed ones too; none where the adviser may not see them
 * @param validated what the answers come to that hold by the draft
 */
public record Desk(
    Case found,
    @Nullable Validation draft,
    List<Validation> earlier,
    List<CaseDocument> documents,
    Computed self,
    Computed validated) {

  public Desk {
    earlier = List.copyOf(earlier);
    documents = List.copyOf(documents);
  }

  static Desk of(Case found, List<Validation> ofHub, List<CaseDocument> documents) {
    var draft = ofHub.stream().filter(each -> each.finished() == null).findFirst().orElse(null);
    return new Desk(
        found,
        draft,
        ofHub.stream().filter(each -> each.finished() != null).toList(),
        documents,
        Recount.self(found),
        Recount.validated(found, draft == null ? Map.of() : draft.judgements()));
  }

  /** The verdict on an answer so far. */
  public Optional<Judgement> judgement(String question) {
    return draft == null ? Optional.empty() : Optional.ofNullable(draft.judgements().get(question));
  }

  /** The document that a verdict names so far. */
  public Optional<UUID> named(String question) {
    return judgement(question).map(Judgement::document).map(NamedDocument::id);
  }

  /** What a verdict may name: documents that are there, and the one it names already. */
  public List<CaseDocument> nameable(String question) {
    var named = named(question);
    return documents.stream()
        .filter(document -> document.present() || named.filter(document.id()::equals).isPresent())
        .toList();
  }

  /** The level set by hand so far. */
  public Optional<LevelOverride> override(String scope) {
    return draft == null ? Optional.empty() : Optional.ofNullable(draft.overrides().get(scope));
  }

  /** What can be judged, in the order of asking: questions the firm was asked and has answered. */
  public List<Question> questions() {
    return found.interview().questions().filter(question -> answer(question).isPresent()).toList();
  }

  /** One of them. */
  public Optional<Question> question(String id) {
    return questions().stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** What the firm answered. */
  public Optional<Answer> answer(Question question) {
    return found.interview().answerTo(question);
  }
}
