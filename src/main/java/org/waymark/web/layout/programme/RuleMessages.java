package org.waymark.web.layout.programme;

import io.quarkus.qute.i18n.MessageBundle;
import org.waymark.programme.eligibility.LegalForm;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Rule.Bond;
import org.waymark.programme.eligibility.Spend;
import org.waymark.programme.eligibility.Trait;

/** Words about conditions of taking part: {@code rule:} in templates. */
@MessageBundle("rule")
public interface RuleMessages {

  /** Goes before a range, for example "For firms with a yearly turnover of". */
  String measure(Measure measure);

  String wanted(Trait trait);

  String unwanted(Trait trait);

  String form(LegalForm form);

  String spend(Spend spend);

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
