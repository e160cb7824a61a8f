package org.waymark.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.format.AnswerFormat;
import org.waymark.questionnaire.source.Reference;
import org.waymark.questionnaire.text.LocalisedText;

/**
 * One question.
 *
 * @param weight its share in the section relative to the others; 0 for a question that only steers
 * @param action what to do when the answer is not the best; null on an unscored question
 * @param indicator the official figure about the same practice, if there is one
 */
public record Question(
    String id,
    Wording wording,
    AnswerFormat format,
    BigDecimal weight,
    Asking asking,
    Origin origin,
    @Nullable Action action,
    @Nullable IndicatorLink indicator,
    List<Reference> references)
    implements Part {

  public Question {
    references = List.copyOf(references);
  }

  public boolean scored() {
    return weight.signum() > 0;
  }

  /** Asked unless this is certainly false; null means nothing hides it. */
  public @Nullable Condition visibleWhen() {
    return asking.visibleWhen();
  }

  /** Whether its answer follows from others, so that nobody is asked. */
  public boolean derived() {
    return origin instanceof Origin.Derived;
  }

  @Override
  public Stream<Question> questions() {
    return Stream.of(this);
  }

  @Override
  public int steps() {
    return derived() ? 0 : 1;
  }

  @Override
  public Optional<Part> in(Form form) {
    return asking.in(form) ? Optional.of(this) : Optional.empty();
  }

  /**
   * The words of a question: what is asked, small print, and why it matters to a small firm.
   *
   * @param proof what the firm could show for its answer
   */
  public record Wording(
      LocalisedText text,
      @Nullable LocalisedText hint,
      @Nullable LocalisedText why,
      @Nullable LocalisedText proof) {}

  /**
   * Of whom a question is asked.
   *
   * @param depth of the shortest form that asks it
   * @param variants ids of those that ask it; empty means all
   * @param visibleWhen asked unless this is certainly false; null means nothing hides it
   * @param optional whether it may be left empty
   */
  public record Asking(
      Depth depth, List<String> variants, @Nullable Condition visibleWhen, boolean optional) {

    /** Asked of every firm. */
    public static final Asking ALWAYS = new Asking(Depth.CORE, List.of(), null, false);

    public Asking {
      variants = List.copyOf(variants);
    }

    boolean in(Form form) {
      var deepEnough = depth.compareTo(form.depth()) <= 0;
      return deepEnough && inVariant(form.variant());
    }

    /** Without a variant, what every variant asks. */
    private boolean inVariant(@Nullable String variant) {
      return variants.isEmpty() || (variant != null && variants.contains(variant));
    }

    /** Whether every firm is asked, in every form. */
    public boolean always() {
      return visibleWhen == null && depth == Depth.CORE && variants.isEmpty();
    }
  }

  /**
   * Ties a question to an official indicator.
   *
   * @param practisedBy options that count as doing the practice the indicator measures
   */
  public record IndicatorLink(String indicator, List<String> practisedBy) {

    public IndicatorLink {
      practisedBy = List.copyOf(practisedBy);
    }
  }
}
