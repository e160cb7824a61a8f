package org.waymark.demonstration;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.waymark.demonstration.InventedFirm.InventedAssessment;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.kernel.time.CivilTime;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Answers;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.format.AmountFormat;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.format.DayFormat;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.format.Option.Meaning;
import org.waymark.scoring.Scorer;

/**
 * Invents firms and their answers. Nothing about real firms can be read from them: a firm's answers
 * follow one invented trait, its maturity, and chance.
 */
final class InventFirms {

  /** Most firms are small. Invented shares, in percent. */
  private static final Map<SizeBand, Integer> SIZES =
      new EnumMap<>(
          Map.of(
              SizeBand.NONE, 22,
              SizeBand.FROM_1_TO_4, 34,
              SizeBand.FROM_5_TO_9, 16,
              SizeBand.FROM_10_TO_49, 19,
              SizeBand.FROM_50_TO_249, 7,
              SizeBand.FROM_250, 2));

  private static final List<Sector> SECTORS = List.of(Sector.values());

  private static final int PERCENT_WHO_TAKE_A_QUESTIONNAIRE = 65;
  private static final double CHANCE_OF_NOT_KNOWING = 0.05;
  private static final double CHANCE_OF_NOT_APPLICABLE = 0.04;

  private final RandomGenerator random;
  private final List<CouncilArea> areas;
  private final List<Questionnaire> editions;
  private final Instant until;
  private final Scorer scorer = new Scorer();

  /**
   * @param until the latest moment an assessment was handed in; the earliest is 90 days before
   */
  InventFirms(
      RandomGenerator random,
      List<CouncilArea> areas,
      List<Questionnaire> editions,
      Instant until) {
    this.random = random;
    this.areas = areas;
    this.editions = editions;
    this.until = until;
  }

  InventedFirm next() {
    var profile =
        new FirmProfile(
            areas.get(random.nextInt(areas.size())),
            size(),
            SECTORS.get(random.nextInt(SECTORS.size())));
    var maturity = maturity(profile.size());
    var assessments = new ArrayList<InventedAssessment>();
    for (var edition : editions) {
      if (random.nextInt(100) < PERCENT_WHO_TAKE_A_QUESTIONNAIRE) {
        assessments.add(assessment(edition, FirmFacts.of(profile, CivilTime.day(until)), maturity));
      }
    }
    return new InventedFirm(id(), profile, List.copyOf(assessments));
  }

  private SizeBand size() {
    var draw = random.nextInt(100);
    for (var share : SIZES.entrySet()) {
      draw -= share.getValue();
      if (draw < 0) {
        return share.getKey();
      }
    }
    return SizeBand.NONE;
  }

  /** Larger firms do a little more, in this invented world too. */
  private double maturity(SizeBand size) {
    var mean =
        switch (size) {
          case NONE -> 0.45;
          case FROM_1_TO_4 -> 0.49;
          case FROM_5_TO_9 -> 0.53;
          case FROM_10_TO_49 -> 0.57;
          case FROM_50_TO_249 -> 0.61;
          case FROM_250 -> 0.65;
        };
    var drawn = random.nextGaussian(mean, 0.18);
    return Math.clamp(drawn, 0.05, 0.97);
  }

  private InventedAssessment assessment(Questionnaire edition, FirmFacts firm, double maturity) {
    Map<String, Answer> answers = new HashMap<>();
    edition
        .questions()
        .filter(question -> !question.derived())
        .forEach(question -> answers.put(question.id(), answer(question, maturity)));
    var interview = Interview.of(edition, firm, new Answers(answers));
    edition
        .questions()
        .filter(question -> !interview.asks(question))
        .forEach(question -> answers.remove(question.id()));
    var given = new Answers(answers);
    var ago = Duration.ofSeconds(random.nextLong(Duration.ofDays(90).toSeconds()));
    return new InventedAssessment(
        id(), edition, given, scorer.score(edition, firm, given), until.minus(ago));
  }

  /**
   * What a firm says to a question.
   *
   * @param maturity 0 to 1, of the firm
   */
  Answer answer(Question question, double maturity) {
    var chance = random.nextDouble();
    if (chance < CHANCE_OF_NOT_KNOWING && question.format().option(Answer.DONT_KNOW).isPresent()) {
      return new Answer.DontKnow();
    }
    if (chance > 1 - CHANCE_OF_NOT_APPLICABLE && question.format().mayNotApply()) {
      return new Answer.NotApplicable(
          options(question, Meaning.NotApplicable.class).getFirst().id());
    }
    return switch (question.format()) {
      case AnswerFormat.SingleChoice _ -> one(question, maturity);
      case AnswerFormat.MultipleChoice _ -> several(question, maturity);
      case AmountFormat amount -> new Answer.Amount(between(amount, maturity));
      case DayFormat day -> new Answer.Day(between(day));
    };
  }

  private Answer one(Question question, double maturity) {
    var facts = options(question, Meaning.Fact.class);
    if (!facts.isEmpty()) {
      return new Answer.Chosen(List.of(facts.get(random.nextInt(facts.size())).id()));
    }
    // Options stand best first, so maturity pulls towards the top of the list.
    var values = options(question, Meaning.Value.class);
    var place = (1 - Math.clamp(maturity + random.nextGaussian(0, 0.22), 0, 0.999)) * values.size();
    return new Answer.Chosen(List.of(values.get(Math.min((int) place, values.size() - 1)).id()));
  }

  private Answer several(Question question, double maturity) {
    var choosable = new ArrayList<>(options(question, Meaning.Tick.class));
    choosable.addAll(options(question, Meaning.Fact.class));
    var ticked = choosable.stream().filter(_ -> random.nextDouble() < maturity).toList();
    var none = options(question, Meaning.NoneOfThese.class);
    var chosen = ticked.isEmpty() ? (none.isEmpty() ? choosable.subList(0, 1) : none) : ticked;
    return new Answer.Chosen(chosen.stream().map(Option::id).toList());
  }

  /** Within the band that maturity leads to, or anywhere where numbers are not scored. */
  private BigDecimal between(AmountFormat format, double maturity) {
    var bands =
        format.bands().stream().sorted(Comparator.comparing(AmountFormat.Band::value)).toList();
    if (bands.isEmpty()) {
      var steps = format.max().subtract(format.min()).divideToIntegralValue(format.step());
      var step = random.nextLong(Math.min(steps.longValue(), 1_000) + 1);
      return format.min().add(format.step().multiply(BigDecimal.valueOf(step)));
    }
    return bands.get((int) (Math.clamp(maturity, 0, 0.999) * bands.size())).from();
  }

  private LocalDate between(DayFormat format) {
    var days = ChronoUnit.DAYS.between(format.earliest(), format.latest());
    return format.earliest().plusDays(random.nextLong(days + 1));
  }

  private static List<Option> options(Question question, Class<? extends Meaning> meaning) {
    return question.format().options().stream()
        .filter(option -> meaning.isInstance(option.meaning()))
        .toList();
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
