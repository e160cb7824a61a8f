package org.waymark.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.benchmark.ladder.Peers;
import org.waymark.benchmark.release.Release;

/** How a firm's scores compare with those of firms like it, or why that cannot be said. */
public sealed interface Comparison {

  /**
   * Compared with the finest group that has enough firms.
   *
   * @param release in which these firms were counted: the current one, or an earlier one where too
   *     little has changed since
   * @param peers the group; every figure here is about it
   * @param sections by id of the section; sections too few firms have a score for, or whose firms
   *     were counted at another time, are left out
   * @param withheld finer groups, and why nothing is told about them
   */
  record Compared(
      Release release,
      Peers peers,
      Placement whole,
      Map<String, Placement> sections,
      List<Finer> withheld)
      implements Comparison {

    public Compared {
      sections = Map.copyOf(sections);
      withheld = List.copyOf(withheld);
    }

    public Optional<Placement> section(String id) {
      return Optional.ofNullable(sections.get(id));
    }
  }

  /**
   * No group has enough firms yet, not even the whole United Kingdom.
   *
   * @param withheld every group of the firm, finest first
   */
  record NotEnoughFirms(Release release, List<Finer> withheld) implements Comparison {

    public NotEnoughFirms {
      withheld = List.copyOf(withheld);
    }
  }

  /** A group that a release tells nothing about. */
  record Finer(Peers peers, Withheld because) {}

  /** Nothing has been released yet. */
  record NotAvailable() implements Comparison {}

  /** The firm has no level: its score says too little to stand beside others. */
  record NotRated() implements Comparison {}
}
