package org.waymark.questionnaire;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.questionnaire.About.Status;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;

/** The editions a service offers. What it offers never changes. */
public final class Questionnaires {

  private final Map<String, Questionnaire> byId = new TreeMap<>();

  /** Made once each: who scores keeps what it has worked out for one. */
  private final Map<EditionForm, Questionnaire> byForm = new ConcurrentHashMap<>();

  /** Worked out once each. */
  private final Map<EditionForm, QuestionOrder> orders = new ConcurrentHashMap<>();

  public Questionnaires(Collection<Questionnaire> editions) {
    editions.forEach(edition -> byId.put(edition.id().toString(), edition));
  }

  private record EditionForm(EditionId id, Form form) {}

  /** Every edition, drafts and retired ones included, by id. */
  public List<Questionnaire> all() {
    return List.copyOf(byId.values());
  }

  /** One edition, whatever its status: what was begun on it can be finished and read. */
  public Optional<Questionnaire> edition(EditionId id) {
    return Optional.ofNullable(byId.get(id.toString()));
  }

  /** One edition in one of its forms; empty when it has no such variant. */
  public Optional<Questionnaire> edition(EditionId id, Form form) {
    return edition(id).filter(edition -> edition.offers(form)).map(edition -> in(edition, form));
  }

  /**
   * Which questions a firm is asked, given what it has answered so far.
   *
   * @param edition one that is offered here, in the form that is answered
   */
  public Interview interview(Questionnaire edition, FirmFacts firm, Answers answers) {
    return orders
        .computeIfAbsent(
            new EditionForm(edition.id(), edition.form()), _ -> QuestionOrder.of(edition))
        .interview(firm, answers);
  }

  private Questionnaire in(Questionnaire edition, Form form) {
    return edition.form().equals(form)
        ? edition
        : byForm.computeIfAbsent(new EditionForm(edition.id(), form), _ -> edition.in(form));
  }

  /** The published edition of a questionnaire that took effect last. */
  public Optional<Questionnaire> current(String questionnaireId) {
    return byId.values().stream()
        .filter(edition -> edition.id().questionnaire().equals(questionnaireId))
        .filter(edition -> edition.about().status() == Status.PUBLISHED)
        .max(Comparator.comparing(edition -> edition.about().validFrom()));
  }

  /** The current edition of every questionnaire, by id. */
  public List<Questionnaire> current() {
    return byId.values().stream()
        .map(edition -> edition.id().questionnaire())
        .distinct()
        .flatMap(id -> current(id).stream())
        .toList();
  }
}
