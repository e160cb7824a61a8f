package org.waymark.web.layout.programme;

import org.waymark.programme.file.ProgrammesFile;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.profile.PlaceMessages;
import org.waymark.web.layout.profile.PlaceWords;

/** What puts conditions into words, made without a service. */
record Conditions(RuleParts parts, ConditionWords words) {

  static Conditions in(Speaker speaker) {
    var messages = speaker.words(ProgrammeMessages.class);
    var rules = speaker.words(RuleMessages.class);
    var places = new PlaceWords(speaker.words(PlaceMessages.class), speaker);
    var parts =
        new RuleParts(
            new PlaceRuleWords(messages, rules, places, speaker),
            new HeadcountWords(messages),
            new LimitWords(rules));
    return new Conditions(
        parts, new ConditionWords(parts, rules, messages, ProgrammesFile::bundled, speaker));
  }
}
