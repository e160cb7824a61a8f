package org.waymark.recommendation;

import static org.waymark.recommendation.WrittenCatalogue.list;
import static org.waymark.recommendation.WrittenCatalogue.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.FirmProfile;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.programme.eligibility.LegalForm;
import org.waymark.programme.eligibility.Particular;
import org.waymark.programme.eligibility.Spend;
import org.waymark.programme.eligibility.Told;
import org.waymark.programme.eligibility.Trait;
import org.waymark.recommendation.PlainFirm.Span;

/**
 * Makes up what a firm has told beyond its profile: some of it, by chance. Numbers lie about the
 * limits that the catalogue sets, where a rule that is off by one shows.
 */
final class ChanceFirm {

  private static final Map<String, Map<?, ?>> WRITTEN = WrittenCatalogue.entries();

  /** Every number that a rule limits, by its name, with numbers about the limits. */
  private static final Map<String, List<Long>> NUMBERS = numbers();

  private final FirmProfile profile;
  private final Random random;

  ChanceFirm(FirmProfile profile, Random random) {
    this.profile = profile;
    this.random = random;
  }

  /** The same firm, for those who know nothing of how the service keeps what is told. */
  PlainFirm plain() {
    var size = profile.size();
    return new PlainFirm(
        places(),
        new Span(size.atLeast(), size.atMost().map(Integer::longValue).orElse(null)),
        profile.sector().code(),
        toldNumbers(),
        toldAnswers(),
        told() ? spending() : null,
        taken());
  }

  /** The same firm as the service knows it, with answers among them that no rule asks for. */
  Applicant applicant(PlainFirm plain) {
    var told = new HashMap<Particular, Told>();
    plain
        .numbers()
        .forEach(
            (name, span) ->
                told.put(
                    particular(name.replace('_', '-')),
                    new Told.Amount(span.least(), span.most())));
    plain.answers().forEach((trait, yes) -> told.put(particular(trait), new Told.Answer(yes)));
    plain.taken().forEach((id, yes) -> told.put(particular("taken-" + id), new Told.Answer(yes)));
    var spending = plain.spending();
    if (spending != null) {
      told.put(Particular.Choice.SPENDING, new Told.Picked(spending));
    }
    told.put(Particular.Choice.LEGAL_FORM, new Told.Picked(Set.of(one(LegalForm.values()).code())));
    return new Applicant(profile, told);
  }

  private static Particular particular(String code) {
    return Particular.ofCode(code).orElseThrow();
  }

  private Set<String> places() {
    var region = profile.region();
    var codes = new HashSet<String>();
    codes.add("UK");
    codes.add(
        switch (region.nation()) {
          case ENGLAND -> "ENG";
          case WALES -> "WLS";
          case SCOTLAND -> "SCT";
          case NORTHERN_IRELAND -> "NIR";
        });
    codes.add(region.itlCode());
    codes.add(profile.area().code());
    profile.area().combinedAuthority().ifPresent(authority -> codes.add(authority.code()));
    return Set.copyOf(codes);
  }

  private boolean told() {
    return random.nextInt(10) < 6;
  }

  private Map<String, Span> toldNumbers() {
    var told = new TreeMap<String, Span>();
    NUMBERS.forEach(
        (name, about) -> {
          if (told()) {
            told.put(name, span(about.get(random.nextInt(about.size()))));
          }
        });
    return told;
  }

  /** Exactly, or from and to, or at least. */
  private Span span(long about) {
    return switch (random.nextInt(5)) {
      case 0 -> new Span(about, about + random.nextLong(about / 4 + 3));
      case 1 -> new Span(about, null);
      default -> new Span(about, about);
    };
  }

  private Map<String, Boolean> toldAnswers() {
    return Arrays.stream(Trait.values())
        .filter(_ -> told())
        .collect(Collectors.toMap(Trait::code, _ -> random.nextBoolean()));
  }

  private Set<String> spending() {
    return Arrays.stream(Spend.values())
        .filter(_ -> random.nextInt(3) == 0)
        .map(Spend::code)
        .collect(Collectors.toSet());
  }

  private Map<String, Boolean> taken() {
    var steps = steps();
    var taken = new TreeMap<String, Boolean>();
    for (var id : new TreeSet<>(WRITTEN.keySet())) {
      if (random.nextInt(10) < (steps.contains(id) ? 6 : 1)) {
        taken.put(id, random.nextBoolean());
      }
    }
    return taken;
  }

  /** What other entries ask whether a firm has had. */
  private static Set<String> steps() {
    var steps = new HashSet<String>();
    for (var entry : WRITTEN.values()) {
      for (var rule : list(entry.get("eligibility"))) {
        steps.add(String.valueOf(map(rule).get("after")));
        steps.addAll(WrittenCatalogue.texts(map(rule).get("first_time")));
      }
    }
    return steps;
  }

  private <T> T one(T[] all) {
    return all[random.nextInt(all.length)];
  }

  private static Map<String, List<Long>> numbers() {
    var numbers = new TreeMap<String, List<Long>>();
    for (var id : new TreeSet<>(WRITTEN.keySet())) {
      collect(map(WRITTEN.get(id)).get("eligibility"), numbers);
    }
    return numbers;
  }

  private static void collect(@Nullable Object rules, Map<String, List<Long>> numbers) {
    for (var rule : list(rules)) {
      map(rule)
          .forEach(
              (kind, says) -> {
                collect(map(says).get("rules"), numbers);
                for (var limit : List.of("min", "max", "below")) {
                  if (map(says).get(limit) instanceof Integer number) {
                    numbers
                        .computeIfAbsent(String.valueOf(kind), _ -> new ArrayList<>())
                        .addAll(about(number));
                  }
                }
              });
    }
  }

  /** Three quarters of it too: so many pounds are surely no more euros. */
  private static List<Long> about(long limit) {
    var pounds = limit * 3 / 4;
    return List.of(Math.max(0, limit - 1), limit, limit + 1, pounds, pounds + 1);
  }
}
