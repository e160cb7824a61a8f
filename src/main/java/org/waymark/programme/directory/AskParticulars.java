package org.waymark.programme.directory;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.kernel.FirmProfile;
import org.waymark.programme.directory.JudgeProgrammes.Judged;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.Eligibility.Fit;
import org.waymark.programme.eligibility.Particular;

/** Chooses what to ask a firm that wants to know what fits it. */
@ApplicationScoped
public class AskParticulars {

  /** More is a form that nobody fills in for a first look. */
  private static final int MOST = 6;

  private final JudgeProgrammes judgeProgrammes;

  AskParticulars(JudgeProgrammes judgeProgrammes) {
    this.judgeProgrammes = judgeProgrammes;
  }

  /**
   * Up to six particulars on which programmes turn that are open to such a firm: what settles most
   * of them first, and by code where several settle as many. What the firm has told changes none of
   * them, so that a form stays the same while it is filled in.
   */
  public List<Particular> asks(FirmProfile firm, Wanted wanted) {
    return judgeProgrammes.judge(Applicant.of(firm), wanted).stream()
        .filter(judged -> judged.judgement().fit() == Fit.LIKELY)
        .flatMap(AskParticulars::asked)
        .collect(groupingBy(particular -> particular, counting()))
        .entrySet()
        .stream()
        .sorted(
            Map.Entry.<Particular, Long>comparingByValue()
                .reversed()
                .thenComparing(comparing(entry -> entry.getKey().code())))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Stream<Particular> asked(Judged judged) {
    return judged.judgement().open().stream()
        .flatMap(finding -> finding.asks().stream())
        .distinct();
  }
}
