package org.waymark.programme.directory;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Eligibility.Judgement;

/** Holds the rules of programmes against a firm. Nothing is kept. */
@ApplicationScoped
public class JudgeProgrammes {

  private final FindProgrammes findProgrammes;

  JudgeProgrammes(FindProgrammes findProgrammes) {
    this.findProgrammes = findProgrammes;
  }

  /** How a firm stands with a programme, rule by rule. */
  public record Judged(Listed listed, Judgement judgement) {}

  /**
   * Everything a firm could take up, or is asked for: eligible before likely, nearly and not
   * eligible, and within these in the order of the directory.
   */
  public List<Judged> judge(Applicant firm, Wanted wanted) {
    return findProgrammes.find(wanted).stream()
        .map(listed -> new Judged(listed, listed.programme().judge(firm)))
        .sorted(comparing(judged -> judged.judgement().fit()))
        .toList();
  }
}
