package org.waymark.command;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Where the service keeps what firms answered, for a command that looks into it. */
@FunctionalInterface
public interface ServiceDatabase {

  /**
   * Makes the database ready for as long as it is read, and closes whatever had to be opened.
   *
   * @throws SQLException if the database cannot be reached, or reading fails
   * @throws UnavailableException if there is no database, or the running service keeps it to itself
   */
  void read(Reading reading) throws SQLException, UnavailableException;

  /** What is done with the database. */
  @FunctionalInterface
  interface Reading {
    void from(DataSource database) throws SQLException;
  }

  /** There is nothing to read from, for a reason that tells what to do. */
  final class UnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnavailableException(String message) {
      super(message);
    }
  }
}
