package org.waymark.print;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.identity.CurrentActor;
import org.waymark.kernel.time.CivilTime;
import org.waymark.print.Printing.Printed;

/** Prints a report for whoever acts. Keeps nothing. */
@ApplicationScoped
public class PrintReport {

  /** Of the file. */
  public static final String MEDIA_TYPE = "application/pdf";

  private final ReportLayout layout;
  private final Press press;
  private final Presses presses;
  private final CurrentActor actor;

  PrintReport(ReportLayout layout, Press press, Presses presses, CurrentActor actor) {
    this.layout = layout;
    this.press = press;
    this.presses = presses;
    this.actor = actor;
  }

  /** Waits a while for others to be done, and prints it. */
  public Printing print(Copy copy) {
    return presses.use(actor.get(), () -> printed(copy));
  }

  private Printed printed(Copy copy) {
    var sheet = layout.lay(copy);
    return new Printed(press.print(sheet.xhtml()), name(copy), sheet.language());
  }

  /** Of no firm: the file is passed on, and lies among others of its kind. */
  private static String name(Copy copy) {
    return "waymark-%s-%s.pdf"
        .formatted(
            copy.found().assessment().edition().questionnaire(),
            CivilTime.day(copy.report().submittedAt()));
  }
}
