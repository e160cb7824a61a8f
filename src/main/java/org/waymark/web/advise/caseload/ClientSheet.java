package org.waymark.web.advise.caseload;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of clients that is written row by row. */
public interface ClientSheet extends AutoCloseable {

  /**
   * Writes one row: texts, whole numbers, days, and null for an empty cell.
   *
   * @param cells in the order of the columns
   */
  void row(List<? extends @Nullable Object> cells) throws IOException;

  @Override
  void close() throws IOException;

  /** Begins a file. */
  interface Kind {
    ClientSheet begin(OutputStream out) throws IOException;
  }
}
