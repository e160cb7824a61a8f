package org.waymark.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.Sender;
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
  private final Sender sender;

  PrintReport(
      ReportLayout layout, Press press, Presses presses, CurrentActor actor, Sender sender) {
    this.layout = layout;
    this.press = press;
    this.presses = presses;
    this.actor = actor;
    this.sender = sender;
  }

  /**
   * Waits a while for others to be done, and prints it.
   *
   * @param copy makes what to print, which costs as much as to print it: only once it is its turn
   */
  public Printing print(Supplier<Copy> copy) {
    var reader = actor.get();
    return presses.use(new Presses.Reader(reader, site(reader)), () -> printed(copy.get(), reader));
  }

  /** The programs of a partner are known by what they are, wherever they run. */
  private @Nullable String site(Actor reader) {
    return reader instanceof Actor.Partner ? null : sender.site().orElse(null);
  }

  private Printed printed(Copy copy, Actor reader) {
    var sheet = layout.lay(copy, reader);
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
