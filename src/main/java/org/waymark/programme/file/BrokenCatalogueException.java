package org.waymark.programme.file;

/**
 * The catalogue's file says something that cannot be true or understood: the service must not
 * start.
 */
final class BrokenCatalogueException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenCatalogueException(String file, String place, String reason) {
    super(file + ", " + place + ": " + reason);
  }
}
