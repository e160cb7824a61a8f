package org.waymark.benchmark.draft;

import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Measure;

/**
 * A figure as it stands in a draft: to be published, or not and why.
 *
 * @param counted firms, exactly: for whoever publishes and nobody else
 * @param withheld null when it is published
 * @param cell what is published: of this draft, or of an earlier release where too little has
 *     changed since; null where nothing is
 */
public record DraftCell(
    CellKey group,
    Measure measure,
    Basis basis,
    int counted,
    @Nullable Withheld withheld,
    @Nullable Cell cell) {}
