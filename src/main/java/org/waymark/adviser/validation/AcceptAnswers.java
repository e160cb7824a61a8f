package org.waymark.adviser.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.adviser.validation.OpenValidation.Wanted;
import org.waymark.adviser.validation.finding.Verdict;
import org.waymark.identity.Actor;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Section;

/**
 * An adviser accepts at once what is left of a section: every answer that nobody has judged yet.
 */
@ApplicationScoped
public class AcceptAnswers {

  private final Desks desks;
  private final Drafts drafts;

  AcceptAnswers(Desks desks, Drafts drafts) {
    this.desks = desks;
    this.drafts = drafts;
  }

  /**
   * Accepts what is left.
   *
   * @param sectionId of the edition
   */
  @Transactional
  public Saving accept(Wanted wanted, String sectionId, Seen seen, Actor.Adviser adviser) {
    var desk = desks.open(wanted, adviser).orElse(null);
    var section =
        desk == null
            ? null
            : desk.found().interview().questionnaire().section(sectionId).orElse(null);
    if (desk == null || section == null) {
      return new Saving.NotFound();
    }
    return switch (desks.take(desk, seen, adviser)) {
      case Desks.Taking.Gone gone -> gone.told();
      case Desks.Taking.Taken(var draft, var now) -> {
        var given = new Drafts.Given(new Verdict.Accepted(), null);
        drafts.judge(draft, left(now, section), given, adviser);
        yield new Saving.Saved();
      }
    };
  }

  private static List<String> left(Desk desk, Section section) {
    return desk.questions().stream()
        .filter(section.questions()::contains)
        .map(Question::id)
        .filter(id -> desk.judgement(id).isEmpty())
        .toList();
  }
}
