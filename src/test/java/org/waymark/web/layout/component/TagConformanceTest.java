package org.waymark.web.layout.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.kernel.Language;

/** Each tag gives the HTML that govuk-frontend publishes for the same parameters. */
class TagConformanceTest {

  private static final Tags TAGS = new Tags();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "default",
        "with hint",
        "with a divider",
        "with hints on parent and items",
        "with hint and error message"
      })
  void radios(String name) {
    verify("radios", name, "{#radios value /}", GovukFixture::choices);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"default", "with hint", "with divider and None", "with error message and hint"})
  void checkboxes(String name) {
    verify("checkboxes", name, "{#checkboxes value /}", GovukFixture::choices);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hint", "error", "with hint text and error message"})
  void select(String name) {
    verify("select", name, "{#select value /}", GovukFixture::select);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "default",
        "with error and hint",
        "with width-10 class",
        "with label as page heading",
        "with autocomplete attribute",
        "value"
      })
  void textInput(String name) {
    verify("input", name, "{#textInput value /}", GovukFixture::textInput);
  }

  @ParameterizedTest
  @ValueSource(strings = {"default", "mixed with and without links"})
  void errorSummary(String name) {
    verify("error-summary", name, "{#errorSummary value /}", GovukFixture::errorSummary);
  }

  @ParameterizedTest
  @ValueSource(strings = {"prevent double click", "link", "explicit link"})
  void button(String name) {
    verify("button", name, "{#button value /}", GovukFixture::button);
  }

  @Test
  void submit() {
    verify("button", "prevent double click", "{#submit value /}", GovukFixture::text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"default", "with hint text and additional states"})
  void taskList(String name) {
    verify("task-list", name, "{#taskList value /}", GovukFixture::taskList);
  }

  @ParameterizedTest
  @ValueSource(strings = {"default", "with actions", "with some actions"})
  void summaryList(String name) {
    var fixture = GovukFixture.of("summary-list", name);
    var expected = Jsoup.parseBodyFragment(fixture.html()).body();
    expected.select(".govuk-summary-list__row:has(p)").remove();

    assertThat(rendered("{#summaryList value /}", fixture.summaryList()))
        .isEqualTo(canonical(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"default", "with type as success"})
  void notification(String name) {
    verify("notification-banner", name, "{#notification value /}", GovukFixture::notification);
  }

  @Test
  void backLink() {
    verify("back-link", "with custom text and link", "{#backLink value /}", GovukFixture::link);
  }

  @Test
  void inset() {
    verify("inset-text", "default", "{#inset}{value}{/inset}", GovukFixture::text);
  }

  @Test
  void warning() {
    verify("warning-text", "default", "{#warning value /}", GovukFixture::text);
  }

  @Test
  void details() {
    verify("details", "default", "{#details value.summaryText}{value.text}{/details}", Summary::of);
  }

  @Test
  void escapesWhatPeopleWrite() {
    var hostile = "\"><script>alert(1)</script>";
    var text = Text.in(Language.WELSH, hostile);
    var field = Field.of(hostile, text).withHint(text).withError(text);
    var choice = new Choice(hostile, text, text, true);

    var html =
        Stream.of(
                TAGS.render("{#radios value /}", Choices.of(field, List.of(choice))),
                TAGS.render("{#select value /}", Select.of(field, List.of(choice))),
                TAGS.render(
                    "{#textInput value /}",
                    new TextInput(field, hostile, TextInput.Width.FULL, null)))
            .collect(Collectors.joining());

    assertThat(Jsoup.parseBodyFragment(html).select("script")).isEmpty();
  }

  /** What a details element is given. */
  public record Summary(String summaryText, String text) {
    static Summary of(GovukFixture fixture) {
      return new Summary(fixture.options().path("summaryText").asText(), fixture.text());
    }
  }

  private static void verify(
      String component, String name, String template, Function<GovukFixture, Object> value) {
    var fixture = GovukFixture.of(component, name);

    assertThat(rendered(template, value.apply(fixture)))
        .isEqualTo(canonical(Jsoup.parseBodyFragment(fixture.html()).body()));
  }

  private static String rendered(String template, Object value) {
    return canonical(Jsoup.parseBodyFragment(TAGS.render(template, value)).body());
  }

  /** Elements, sorted attributes and trimmed text, one a line; what browsers ignore is left out. */
  private static String canonical(Node node) {
    return switch (node) {
      case Element element ->
          "<"
              + element.tagName()
              + attributes(element)
              + ">\n"
              + element.childNodes().stream()
                  .map(TagConformanceTest::canonical)
                  .collect(Collectors.joining());
      case TextNode text when !text.isBlank() -> text.text().strip() + "\n";
      default -> "";
    };
  }

  private static String attributes(Element element) {
    return element.attributes().asList().stream()
        .map(TagConformanceTest::attribute)
        .sorted()
        .collect(Collectors.joining());
  }

  private static String attribute(Attribute attribute) {
    return " " + attribute.getKey() + "=" + attribute.getValue().strip();
  }
}
