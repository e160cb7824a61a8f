package org.waymark.web.layout.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.waymark.programme.eligibility.LegalForm;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Rule.Bond;
import org.waymark.programme.eligibility.Spend;
import org.waymark.programme.eligibility.Trait;

/**
 * Words about conditions of taking part: {@code rule:} in templates. Where a word is chosen by a
 * constant Quarkus wants the annotation, and has a key for each of them.
 */
@MessageBundle("rule")
public interface RuleMessages {

  /** Goes before a range, for example "For firms with a yearly turnover of". */
  @Message
  String measure(Measure measure);

  @Message
  String wanted(Trait trait);

  @Message
  String unwanted(Trait trait);

  @Message
  String form(LegalForm form);

  @Message
  String spend(Spend spend);

  @Message
  String bond(Bond bond);

  String atLeast(String amount);

  String atMost(String amount);

  String below(String amount);

  String fromTo(String least, String most);

  String percent(String number);

  String months(String number);

  String told(String amount);

  String untold();

  String unsettled();

  String tooLittle(String amount);

  String tooMuch(String amount);

  String met();

  String notMet();

  String notKnown();

  String forms(String list);

  String spending(String list);

  String after(String programme);

  String firstTime(String programmes);

  String jobsForAward(String amount);

  String subsidyRoom(String amount);

  String someOf(int least, int all, String list);

  String bonds(String list);

  String varies();
}
