package org.waymark.questionnaire.lint.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.waymark.questionnaire.lint.Findings;
import org.waymark.questionnaire.lint.Rule;

/** Warns of sentences a busy owner would have to read twice, or that were written for others. */
final class WordingLinter {

  /** Words in a sentence. Source: GOV.UK content design guidance, "short sentences". */
  private static final int LONGEST_SENTENCE = 25;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!:])\\s+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Seen in a copy of the form for public bodies that was handed to small firms. */
  private static final Pattern FOR_PUBLIC_BODIES =
      Pattern.compile(
          "\\b(?:citizens|constituents|digital public services"
              + "|(?:your|our) (?:authority|ministry|patients|pupils|residents|taxpayers))\\b",
          Pattern.CASE_INSENSITIVE);

  private final Findings findings;

  WordingLinter(Findings findings) {
    this.findings = findings;
  }

  void check(JsonNode root) {
    Texts.each(root, (text, at) -> check(text.path("en").asText(), at + "/en"));
  }

  private void check(String text, String at) {
    for (var sentence : SENTENCE_END.split(text)) {
      var words = SPACE.split(sentence.strip()).length;
      if (words > LONGEST_SENTENCE) {
        findings.add(
            at, Rule.LONG_SENTENCE, "a sentence of " + words + " words: aim for 20, stop at 25");
      }
    }
    var foreign = FOR_PUBLIC_BODIES.matcher(text);
    if (foreign.find()) {
      findings.add(
          at,
          Rule.OTHER_AUDIENCE,
          "'" + foreign.group() + "' speaks to a public body: say it for the owner of a firm");
    }
  }
}
