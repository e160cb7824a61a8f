package org.waymark.web.layout.particular;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.eligibility.LegalForm;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Particular;
import org.waymark.programme.eligibility.Spend;
import org.waymark.programme.eligibility.Told;
import org.waymark.programme.eligibility.Trait;

/**
 * What a firm tells of particulars, under their codes: every value may be missing or nonsense. What
 * makes no sense is told nothing, but for numbers, which a person types.
 */
public record ParticularForm(Map<String, List<String>> typed) {

  private static final String YES = "yes";
  private static final String NO = "no";

  /** As parameters carry it. */
  public static ParticularForm of(MultivaluedMap<String, String> parameters) {
    return new ParticularForm(Map.copyOf(parameters));
  }

  /** Those that something was typed for. */
  public Set<Particular> named() {
    var named = new HashMap<String, Particular>();
    for (var name : new TreeSet<>(typed.keySet())) {
      if (!value(name).isEmpty()) {
        Particular.ofCode(name).ifPresent(particular -> named.put(name, particular));
      }
    }
    return Set.copyOf(named.values());
  }

  /** What makes sense of it. */
  public Map<Particular, Told> told(CouncilAreas areas) {
    var told = new HashMap<Particular, Told>();
    for (var particular : named()) {
      read(particular, areas).ifPresent(answer -> told.put(particular, answer));
    }
    return told;
  }

  private Optional<Told> read(Particular particular, CouncilAreas areas) {
    return switch (particular) {
      case Measure measure -> number(measure).map(Told.Amount::of);
      case Trait _, Particular.Taken _ -> answer(value(particular.code()));
      case Particular.Choice.LEGAL_FORM ->
          LegalForm.ofCode(value(particular.code()))
              .map(form -> new Told.Picked(Set.of(form.code())));
      case Particular.Choice.SPENDING -> spending(particular);
      case Particular.Site _ ->
          areas.ofCode(value(particular.code())).map(area -> new Told.At(area));
    };
  }

  private static Optional<Told> answer(String value) {
    return value.equals(YES) || value.equals(NO)
        ? Optional.of(new Told.Answer(value.equals(YES)))
        : Optional.empty();
  }

  private Optional<Told> spending(Particular particular) {
    var codes = new TreeSet<String>();
    typed
        .getOrDefault(particular.code(), List.of())
        .forEach(code -> Spend.ofCode(code).map(Spend::code).ifPresent(codes::add));
    return codes.isEmpty() ? Optional.empty() : Optional.of(new Told.Picked(codes));
  }

  private Optional<Long> number(Measure measure) {
    var text = value(measure.code());
    if (!text.matches("[0-9]{1,13}")) {
      return Optional.empty();
    }
    var number = Long.parseLong(text);
    return number > measure.most() ? Optional.empty() : Optional.of(number);
  }

  /** Whether a number was typed that is none. */
  boolean wrong(Measure measure) {
    return !value(measure.code()).isEmpty() && number(measure).isEmpty();
  }

  /** As typed; a person writes thousands apart, and pounds in front. */
  String value(String code) {
    var first = typed.getOrDefault(code, List.of()).stream().findFirst().orElse("");
    return Measure.ofCode(code).isPresent() ? first.replaceAll("[\\s,£%]", "") : first.strip();
  }

  @Nullable String shown(String code) {
    return typed.getOrDefault(code, List.of()).stream().findFirst().orElse(null);
  }

  boolean has(String code, String value) {
    return typed.getOrDefault(code, List.of()).contains(value);
  }
}
