package org.waymark.assessment.brought;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.brought.BroughtAssessments.Filter;
import org.waymark.assessment.brought.BroughtAssessments.Position;
import org.waymark.identity.Actor;

/**
 * Hands a partner all assessments of its firms, one after the other, with their answers. However
 * many there are, a few are held; and between two of them nothing is held in the database, so that
 * it does not wait for whoever reads slowly.
 */
@ApplicationScoped
public class ExportAssessments {

  private static final int AT_A_TIME = 100;

  private final BroughtAssessments assessments;
  private final OpenBroughtAssessment openAssessment;

  ExportAssessments(BroughtAssessments assessments, OpenBroughtAssessment openAssessment) {
    this.assessments = assessments;
    this.openAssessment = openAssessment;
  }

  /**
   * Those that are found, in the order in which they were begun, each as it is when it is reached.
   * One that is gone by then is left out. No transaction may be under way.
   */
  public Iterator<BroughtCase> all(Actor.Partner partner, Filter filter) {
    return new Walk(partner, filter);
  }

  private final class Walk implements Iterator<BroughtCase> {

    private final Actor.Partner partner;
    private final Filter filter;
    private final Queue<BroughtAssessment> found = new ArrayDeque<>();
    private @Nullable Position last;
    private boolean atTheEnd;
    private Optional<BroughtCase> next = Optional.empty();

    Walk(Actor.Partner partner, Filter filter) {
      this.partner = partner;
      this.filter = filter;
    }

    @Override
    public boolean hasNext() {
      while (next.isEmpty() && !(found.isEmpty() && atTheEnd)) {
        if (found.isEmpty()) {
          look();
        } else {
          next = openAssessment.open(found.remove().id(), partner);
        }
      }
      return next.isPresent();
    }

    private void look() {
      found.addAll(assessments.visibleTo(partner, filter, last, AT_A_TIME));
      atTheEnd = found.size() < AT_A_TIME;
      found.forEach(each -> last = new Position(each.startedAt(), each.id().value()));
    }

    @Override
    public BroughtCase next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      var reached = next.orElseThrow();
      next = Optional.empty();
      return reached;
    }
  }
}
