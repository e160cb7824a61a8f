package org.waymark.benchmark.open;

import java.util.List;
import java.util.Map;
import org.waymark.benchmark.release.Measure;
import org.waymark.benchmark.release.Release;

/**
 * A release that anybody may read. Its figures are read when they are wanted: {@link OpenReleases}.
 *
 * @param current whether reports compare with it now
 * @param measures the scores it is about, in a fixed order
 * @param method address of the page that says how its figures are made
 */
public record OpenRelease(Release release, boolean current, List<Measure> measures, String method) {

  /** The form of the files. It grows with every change to them, however small: a test notices. */
  private static final int FORM = 5;

  public OpenRelease {
    measures = List.copyOf(measures);
  }

  /**
   * Understands which figures somebody asks for.
   *
   * @param parameters as they stand in an address
   */
  public Asked ask(Map<String, List<String>> parameters) {
    return new Reading(measures).read(parameters);
  }

  /** As long as this is the same, what a file says is the same to the byte. */
  public String tag() {
    var tag = release.id() + "." + FORM;
    // The files name the page: at another address they are others.
    return method.equals(Terms.METHOD) ? tag : tag + "." + Integer.toHexString(method.hashCode());
  }

  /** What a file of it is called once it is taken away: it says by itself if firms are invented. */
  public String fileName(String extension) {
    return "waymark-%srelease-%d.%s"
        .formatted(release.demonstration() ? "demonstration-" : "", release.id(), extension);
  }

  /** Whether this number will always mean this release: invented firms are invented anew. */
  public boolean forEver() {
    return !release.demonstration();
  }
}
