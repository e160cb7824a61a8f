package org.waymark.programme.catalogue;

import io.quarkus.arc.Arc;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Catalogue;
import org.waymark.programme.Programme;
import org.waymark.programme.Programmes;
import org.waymark.programme.file.CatalogueFile;
import org.waymark.programme.file.Reading;

/**
 * Keeps the catalogue as it was last understood, and understands it anew once its number has grown:
 * by one query for each request, also after another instance has changed it. All of an answer rests
 * on the same, then; only what is changed here meanwhile is seen at once.
 */
@ApplicationScoped
class StoredCatalogue implements Catalogue {

  private final Entries entries;
  private final Once once;
  private final AtomicReference<@Nullable Understood> last = new AtomicReference<>();

  StoredCatalogue(Entries entries, Once once) {
    this.entries = entries;
    this.once = once;
  }

  /** What has been read for one request. */
  @RequestScoped
  static class Once {

    private @Nullable Programmes programmes;
    private long changes;

    /** Reads at most once while nothing is changed here. */
    Programmes read(Entries entries, Supplier<Programmes> reader) {
      var changesNow = entries.changesHere();
      var known = programmes;
      if (known == null || changes != changesNow) {
        known = reader.get();
        programmes = known;
        changes = changesNow;
      }
      return known;
    }
  }

  private record Understood(long revision, Programmes programmes) {}

  @Override
  public Programmes current() {
    return inRequest() ? once.read(entries, this::read) : read();
  }

  private static boolean inRequest() {
    var container = Arc.container();
    return container != null && container.requestContext().isActive();
  }

  private Programmes read() {
    var head = entries.head();
    Log.debugf("Read that the catalogue has number %d", head.revision());
    var known = last.get();
    if (known != null && known.revision() == head.revision()) {
      return known.programmes();
    }
    // Read after its number: what came in between has a higher one, and is read again next time.
    var programmes = understand(head);
    last.set(new Understood(head.revision(), programmes));
    return programmes;
  }

  private Programmes understand(Entries.Head head) {
    var sound = new ArrayList<Programme>();
    for (var entry : entries.all()) {
      switch (CatalogueFile.readEntry(entry.document(), head.topics())) {
        case Reading.Sound<Programme>(var programme) -> sound.add(programme);
        // An older or newer instance wrote what this one does not know. The others are still good.
        case Reading.Broken<Programme>(var faults) ->
            Log.warnf("Left out of the catalogue: %s, %s", entry.id(), faults.getFirst());
      }
    }
    return new Programmes(head.compiled(), head.topics(), sound);
  }
}
