package org.waymark.programme.eligibility;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.waymark.kernel.CouncilArea;
import org.waymark.programme.eligibility.Told.Amount;

/**
 * What a firm has told, as text that is sent and kept: a number such as {@code 12} or what is known
 * of it ({@code 5-9}, {@code 250+}), {@code yes} or {@code no}, codes with commas between them, the
 * ONS code of a council area.
 */
public final class ToldText {

  private static final Pattern AMOUNT =
      Pattern.compile("(?<least>\\d{1,13})(?:(?<open>\\+)|-(?<most>\\d{1,13}))?");

  private ToldText() {}

  /** As it is kept. */
  public static String of(Told told) {
    return switch (told) {
      case Amount(var least, var most) ->
          most == null ? least + "+" : most == least ? least + "" : least + "-" + most;
      case Told.Answer(var yes) -> yes ? "yes" : "no";
      case Told.Picked(var codes) -> String.join(",", new TreeSet<>(codes));
      case Told.At(var area) -> area.code();
    };
  }

  /**
   * The reverse of {@link #of(Told)}.
   *
   * @param areas by their ONS codes
   * @return empty where the text is no answer to this
   */
  public static Optional<Told> read(
      Particular particular, String text, Function<String, Optional<CouncilArea>> areas) {
    return switch (particular) {
      case Measure measure -> amount(measure, text);
      case Trait _, Particular.Taken _ -> answer(text);
      case Particular.Choice choice -> picked(choice, text);
      case Particular.Site _ -> areas.apply(text).map(Told.At::new);
    };
  }

  private static Optional<Told> amount(Measure measure, String text) {
    var matcher = AMOUNT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var least = Long.parseLong(matcher.group("least"));
    var typed = matcher.group("most");
    var most = typed == null ? Long.valueOf(least) : Long.valueOf(typed);
    if (most < least || most > measure.most()) {
      return Optional.empty();
    }
    return Optional.of(new Amount(least, matcher.group("open") == null ? most : null));
  }

  private static Optional<Told> answer(String text) {
    return switch (text) {
      case "yes" -> Optional.of(new Told.Answer(true));
      case "no" -> Optional.of(new Told.Answer(false));
      default -> Optional.empty();
    };
  }

  private static Optional<Told> picked(Particular.Choice choice, String text) {
    var codes = text.isEmpty() ? Set.<String>of() : Set.copyOf(Arrays.asList(text.split(",", -1)));
    var known =
        switch (choice) {
          case LEGAL_FORM ->
              codes.size() == 1 && codes.stream().allMatch(c -> LegalForm.ofCode(c).isPresent());
          case SPENDING -> codes.stream().allMatch(code -> Spend.ofCode(code).isPresent());
        };
    return known ? Optional.of(new Told.Picked(codes)) : Optional.empty();
  }
}
