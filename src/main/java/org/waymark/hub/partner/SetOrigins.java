package org.waymark.hub.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.waymark.identity.Actor;
import org.waymark.kernel.web.WebOrigin;

/**
 * Says which sites are a partner's own: firms are led back to no others, and no others may show a
 * page of ours within one of theirs.
 */
@ApplicationScoped
public class SetOrigins {

  /** More than any organisation has that shows the same thing. They all go into one header. */
  public static final int MOST = 20;

  private static final Logger LOG = Logger.getLogger(SetOrigins.class);

  private final Partners partners;
  private final boolean loopback;

  SetOrigins(
      Partners partners, @ConfigProperty(name = "waymark.partner.loopback") boolean loopback) {
    this.partners = partners;
    this.loopback = loopback;
  }

  /** What came of it. */
  public sealed interface Setting {

    /** They are its own. */
    record Kept() implements Setting {}

    /** Nothing was changed. */
    record Flawed(List<Flaw> flaws) implements Setting {

      public Flawed {
        flaws = List.copyOf(flaws);
      }
    }

    /** There is no such partner, or its access has ended. */
    record Unknown() implements Setting {}
  }

  /** What is wrong with what was written. */
  public sealed interface Flaw {

    /** How many lines there may be is {@link #MOST}. */
    record TooMany() implements Flaw {}

    /** There would be no telling who answers there. */
    record NotSecure(int line) implements Flaw {}

    /** A site, and then something on it. */
    record MoreThanASite(int line) implements Flaw {}

    /** No site at all, or a part of the name that stands for many. */
    record NoSite(int line) implements Flaw {}
  }

  /**
   * Replaces the sites of a partner.
   *
   * @param written an origin on each line; empty lines do not count
   */
  public Setting set(Actor.Administrator administrator, UUID id, String written) {
    if (partners.visibleTo(administrator, id).filter(Partners.Listed::enabled).isEmpty()) {
      return new Setting.Unknown();
    }
    var flaws = new ArrayList<Flaw>();
    var origins = read(written.lines().map(String::strip).toList(), flaws);
    if (origins.size() > MOST) {
      flaws.add(new Flaw.TooMany());
    }
    if (!flaws.isEmpty()) {
      return new Setting.Flawed(flaws);
    }
    partners.ownSites(id, origins);
    LOG.infof("Partner %s has %d sites of its own", id, origins.size());
    return new Setting.Kept();
  }

  private List<WebOrigin> read(List<String> lines, List<Flaw> flaws) {
    var origins = new ArrayList<WebOrigin>();
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (!line.isEmpty()) {
        var number = i + 1;
        WebOrigin.read(line, loopback)
            .ifPresentOrElse(origins::add, () -> flaws.add(flaw(line, number)));
      }
    }
    return origins.stream().distinct().toList();
  }

  private Flaw flaw(String line, int number) {
    if (WebOrigin.of(line, loopback).isPresent()) {
      return new Flaw.MoreThanASite(number);
    }
    return line.toLowerCase(Locale.ROOT).startsWith("https://")
        ? new Flaw.NoSite(number)
        : new Flaw.NotSecure(number);
  }
}
