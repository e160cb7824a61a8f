package org.waymark.programme.catalogue;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Catalogue;
import org.waymark.programme.Programme;
import org.waymark.programme.Programmes;
import org.waymark.programme.file.CatalogueFile;
import org.waymark.programme.file.Reading;

/**
 * Keeps the catalogue as it was last understood, and understands it anew once its number has grown:
 * by one query for each use, also after another instance has changed it.
 */
@ApplicationScoped
class StoredCatalogue implements Catalogue {

  private final Entries entries;
  private final AtomicReference<@Nullable Understood> last = new AtomicReference<>();

  StoredCatalogue(Entries entries) {
    this.entries = entries;
  }

  private record Understood(long revision, Programmes programmes) {}

  @Override
  public Programmes current() {
    var head = entries.head();
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
