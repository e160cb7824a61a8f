package org.waymark.web.admin.programme.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Region;
import org.waymark.kernel.time.CivilTime;
import org.waymark.programme.Catalogue;
import org.waymark.programme.Programme;
import org.waymark.programme.fallback.Fallbacks;
import org.waymark.programme.file.CatalogueFile;
import org.waymark.programme.file.EntryDocument;
import org.waymark.programme.file.Reading;
import org.waymark.web.admin.programme.sample.SampleFirms;
import org.waymark.web.admin.programme.words.ProgrammeWords;
import org.waymark.web.layout.profile.ProfileWords;

/** What would come of an entry as it was typed, before it is saved. */
@ApplicationScoped
public class Preview {

  private final Catalogue catalogue;
  private final SampleFirms samples;
  private final ProfileWords profiles;
  private final ProgrammeWords words;
  private final Clock clock;

  Preview(
      Catalogue catalogue,
      SampleFirms samples,
      ProfileWords profiles,
      ProgrammeWords words,
      Clock clock) {
    this.catalogue = catalogue;
    this.samples = samples;
    this.profiles = profiles;
    this.words = words;
    this.clock = clock;
  }

  /** How one invented firm stands. */
  public record Row(String firm, String before, String after, boolean changed) {}

  /**
   * What would come of it.
   *
   * @param rows one for each invented firm
   * @param stranded regions that would be left with nothing to fall back on
   */
  public record Outlook(List<Row> rows, Set<Region> stranded) {

    public Outlook {
      rows = List.copyOf(rows);
    }
  }

  /** What would come of what was typed, or what is wrong with it. */
  public Reading<Outlook> of(String id, EntryDocument document) {
    var programmes = catalogue.current();
    return switch (CatalogueFile.readEntry(document, programmes.topics())) {
      case Reading.Broken<Programme>(var faults) -> new Reading.Broken<>(faults);
      case Reading.Sound<Programme>(var after) -> {
        var before = programmes.find(id).orElse(null);
        var all = new ArrayList<>(programmes.all());
        all.removeIf(one -> one.id().equals(id));
        all.add(after);
        var lost = Fallbacks.lost(programmes.all(), all, CivilTime.today(clock));
        yield new Reading.Sound<>(new Outlook(rows(before, after), lost));
      }
    };
  }

  private List<Row> rows(@Nullable Programme before, Programme after) {
    return samples.compare(before, after).stream().map(this::row).toList();
  }

  private Row row(SampleFirms.Standing standing) {
    var before = standing.before();
    return new Row(
        profiles.summary(standing.firm()),
        before == null ? words.messages().nothing() : words.fit(before),
        words.fit(standing.after()),
        before != null && standing.changed());
  }
}
