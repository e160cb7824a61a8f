package org.waymark.benchmark.release;

import javax.sql.DataSource;

/** Reads what was published, without a service around it. */
public final class Reading {

  private Reading() {}

  public static Statements statements(DataSource database) {
    return new Statements(database);
  }

  public static Releases releases(Statements statements) {
    return new Releases(statements);
  }
}
