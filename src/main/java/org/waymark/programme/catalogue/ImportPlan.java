package org.waymark.programme.catalogue;

import java.util.List;
import java.util.Set;
import org.waymark.kernel.Region;
import org.waymark.programme.file.CatalogueFile;

/**
 * What taking a file over would do.
 *
 * @param seen revision of the catalogue it was made against
 * @param steps one for each entry of the file, in its order
 * @param gone ids of entries that the file does not have: they stay as they are
 * @param head whether the file's own day or vocabulary is new
 * @param stranded regions in which firms would have nothing left to fall back on
 */
public record ImportPlan(
    CatalogueFile file,
    long seen,
    List<Step> steps,
    List<String> gone,
    boolean head,
    Set<Region> stranded) {

  public ImportPlan {
    steps = List.copyOf(steps);
    gone = List.copyOf(gone);
  }

  /** What is done with an entry of the file. */
  public enum Verdict {
    NEW,
    UPDATED,
    /** Somebody has edited it on screen, or sent a file that was put together later: that stays. */
    KEPT,
    UNCHANGED,
    /** It now says what somebody had edited on screen: nothing changes but where it is from. */
    AGREED
  }

  /**
   * One entry of the file.
   *
   * @param fields in which the file differs from what is kept
   */
  public record Step(CatalogueFile.Entry entry, Verdict verdict, List<FieldChange> fields) {

    public Step {
      fields = List.copyOf(fields);
    }

    public String id() {
      return entry.programme().id();
    }

    boolean changes() {
      return verdict == Verdict.NEW || verdict == Verdict.UPDATED;
    }
  }

  /** The steps with a verdict. */
  public List<Step> with(Verdict verdict) {
    return steps.stream().filter(step -> step.verdict() == verdict).toList();
  }

  /** Whether anybody who reads the catalogue would find it different. */
  public boolean changes() {
    return head || steps.stream().anyMatch(Step::changes);
  }
}
