package org.waymark.programme.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.waymark.fixture.Firms;
import org.waymark.kernel.Region;
import org.waymark.kernel.SizeBand;
import org.waymark.programme.eligibility.Finding.Direction;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.Told.Amount;

/** What holds of every rule and every firm, tried with rules and firms made by chance. */
class KnowledgeTest {

  private static final List<Particular> ALL =
      Stream.<Particular[]>of(
              Measure.values(),
              Trait.values(),
              Particular.Choice.values(),
              Particular.Site.values(),
              new Particular[] {new Particular.Taken("a"), new Particular.Taken("b")})
          .flatMap(Arrays::stream)
          .toList();

  /** First a range, then the number in it; one thing after the other until all is told. */
  @RepeatedTest(200)
  void moreKnowledgeNeverTakesBackWhatWasSettled(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var rule = rule(random, 2);
    var order = new ArrayList<>(ALL);
    Collections.shuffle(order, random);
    var firm = Applicant.of(Firms.of(one(SizeBand.values(), random)));
    var before = Examination.of(rule, firm).outcome();

    for (var particular : order) {
      for (var told : closerAndCloser(particular, firm, random)) {
        firm = firm.telling(particular, told);
        var after = Examination.of(rule, firm).outcome();
        if (before != Outcome.NOT_KNOWN) {
          assertThat(after).as("%s after %s is told", rule, particular).isEqualTo(before);
        }
        before = after;
      }
    }
  }

  /** So many more, or fewer, and the firm is in; one less is not enough. */
  @RepeatedTest(200)
  void aNearMissIsExactlyAsFarAsItSays(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var limits = limits(random, Measure.TURNOVER);
    var rule = new Rule.Within(Measure.TURNOVER, limits);
    var turnover = (long) random.nextInt(2000);
    var distance = examined(rule, turnover).distance();

    if (distance != null) {
      var sign = distance.direction() == Direction.TOO_FEW ? 1 : -1;
      assertThat(distance.most()).isEqualTo(distance.least());
      assertThat(examined(rule, turnover + sign * distance.least()).outcome())
          .isEqualTo(Outcome.MET);
      assertThat(examined(rule, turnover + sign * (distance.least() - 1)).outcome())
          .isEqualTo(Outcome.NOT_MET);
    } else {
      assertThat(examined(rule, turnover).outcome()).isEqualTo(Outcome.MET);
    }
  }

  /** Once everything that is asked is told exactly, only what is left to judgement is open. */
  @RepeatedTest(200)
  void whatIsAskedSettlesTheRule(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var rule = rule(random, 2);
    var firm = Applicant.of(Firms.of(SizeBand.FROM_5_TO_9));

    for (var asked = 0; asked < ALL.size(); asked++) {
      var asks = Examination.of(rule, firm).asks();
      if (asks.isEmpty()) {
        break;
      }
      assertThat(firm.told()).doesNotContainKey(asks.getFirst());
      firm = firm.telling(asks.getFirst(), exactly(asks.getFirst(), firm, random));
    }

    assertThat(Examination.of(rule, firm).asks()).isEmpty();
  }

  private static Finding examined(Rule rule, long turnover) {
    var firm = Applicant.of(Firms.joinery());
    return Examination.of(rule, firm.telling(Measure.TURNOVER, Amount.of(turnover)));
  }

  private static List<Told> closerAndCloser(Particular particular, Applicant firm, Random random) {
    var exact = exactly(particular, firm, random);
    if (!(particular instanceof Measure measure) || !(exact instanceof Amount amount)) {
      return List.of(exact);
    }
    var bounds = firm.amount(measure).orElse(new Amount(0, null));
    var most = bounds.most();
    var upper = most == null ? amount.least() + 50 : Math.min(most, amount.least() + 50);
    return List.of(new Amount(Math.max(bounds.least(), amount.least() - 50), upper), exact);
  }

  private static Told exactly(Particular particular, Applicant firm, Random random) {
    return switch (particular) {
      case Measure measure -> number(firm.amount(measure).orElse(null), measure, random);
      case Trait _, Particular.Taken _ -> new Told.Answer(random.nextBoolean());
      case Particular.Choice choice ->
          new Told.Picked(
              switch (choice) {
                case LEGAL_FORM -> Set.of(one(LegalForm.values(), random).code());
                case SPENDING ->
                    Stream.of(one(Spend.values(), random), Spend.SOFTWARE)
                        .map(Spend::code)
                        .collect(Collectors.toSet());
              });
      case Particular.Site _ -> new Told.At(Firms.somewhereIn(region(random)));
    };
  }

  private static Amount number(@Nullable Amount known, Measure measure, Random random) {
    var least = known == null ? 0 : known.least();
    var most = known == null ? Long.valueOf(Math.min(2000, measure.most())) : known.most();
    return Amount.of(least + random.nextLong(most == null ? 500 : most - least + 1));
  }

  private static <T> T one(T[] all, Random random) {
    return all[random.nextInt(all.length)];
  }

  private static Region region(Random random) {
    return one(Region.values(), random);
  }

  private static Rule rule(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 13 : 11)) {
      case 0 -> new Rule.Place(Coverage.of(Set.of(region(random))), bonds(random));
      case 1, 2, 3 -> {
        var measure = one(Measure.values(), random);
        yield new Rule.Within(measure, limits(random, measure));
      }
      case 4 -> new Rule.Has(one(Trait.values(), random), random.nextBoolean());
      case 5 -> new Rule.Form(Set.of(LegalForm.SOLE_TRADER, LegalForm.LIMITED_COMPANY));
      case 6 -> new Rule.Spending(Set.of(Spend.WEBSITE, Spend.WAGES, Spend.SOFTWARE));
      case 7 -> new Rule.After("a");
      case 8 -> new Rule.FirstTime(Set.of("a", "b"));
      case 9 -> new Rule.JobsForAward(1 + random.nextInt(300));
      case 10 -> new Rule.SubsidyRoom(random.nextInt(3000), Measure.Unit.EUROS);
      case 11 -> new Rule.Unconfirmed(rule(random, 0));
      default -> {
        var rules = IntStream.range(0, 3).mapToObj(_ -> rule(random, depth - 1)).toList();
        yield new Rule.SomeOf(1 + random.nextInt(3), rules);
      }
    };
  }

  private static Set<Rule.Bond> bonds(Random random) {
    var bonds = EnumSet.of(one(Rule.Bond.values(), random));
    bonds.add(one(Rule.Bond.values(), random));
    return bonds;
  }

  private static Limits limits(Random random, Measure measure) {
    var top = (int) Math.min(1000, measure.most());
    var min = (long) random.nextInt(top);
    var max = min + 1 + random.nextInt(top);
    return switch (random.nextInt(4)) {
      case 0 -> Limits.of(min, null, measure.unit());
      case 1 -> Limits.of(null, max, measure.unit());
      case 2 -> new Limits(min, max, true, measure.unit());
      default -> Limits.of(min, max, measure.unit());
    };
  }
}
