package org.waymark.programme.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.programme.Programme;
import org.waymark.programme.Programmes;

/**
 * A catalogue as a file has it, found sound.
 *
 * @param compiled day on which it was put together
 * @param topics the closed vocabulary of what programmes help with
 * @param entries in the order of the file
 */
public record CatalogueFile(LocalDate compiled, Set<String> topics, List<Entry> entries) {

  public CatalogueFile {
    topics = Set.copyOf(topics);
    entries = List.copyOf(entries);
  }

  /**
   * One entry, as written and as understood.
   *
   * @param line where it begins, counted from 1
   */
  public record Entry(EntryDocument document, Programme programme, int line) {}

  /**
   * Reads a catalogue, wholly or not at all.
   *
   * @param file its name, for messages
   */
  public static Reading<CatalogueFile> read(String file, String text) {
    return CatalogueReader.read(file, text);
  }

  /** Reads one entry of a catalogue that has this vocabulary. */
  public static Reading<Programme> readEntry(EntryDocument document, Set<String> topics) {
    var faults = new ArrayList<Fault>();
    var root = Node.of("", "entry", PlainValues.of(document.json()));
    var programme = new EntryReader(topics).read(root, faults);
    return programme.isPresent() && faults.isEmpty()
        ? new Reading.Sound<>(programme.get())
        : new Reading.Broken<>(faults);
  }

  /**
   * What can only be seen of entries together: two that go by one name, one that names another
   * which is not there, or that would have to come before itself.
   *
   * @param all pointers of the faults count them in this order, as in {@code /programmes/0}
   */
  public static List<Fault> faultsBetween(List<Programme> all) {
    return CrossReferences.faults(all);
  }

  /** What the rest of the service knows of it. */
  public Programmes programmes() {
    return new Programmes(compiled, topics, entries.stream().map(Entry::programme).toList());
  }
}
