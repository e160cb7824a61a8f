package org.waymark.command;

/** What commands that need no database must do without. */
enum NoDatabase implements ServiceDatabase {
  INSTANCE;

  @Override
  public void read(Reading reading) throws UnavailableException {
    throw new UnavailableException("There is no data in /nowhere");
  }
}
