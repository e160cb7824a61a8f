package org.waymark.postgres;

import java.nio.file.Path;

/** Another running service holds the data directory. */
public final class DataDirectoryInUseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DataDirectoryInUseException(Path directory) {
    super(
        "Another Waymark is using "
            + directory
            + ": stop it, or give this one its own with WAYMARK_DATA_DIRECTORY");
  }
}
