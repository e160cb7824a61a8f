package org.waymark.programme.file;

/**
 * The catalogue's file says something that cannot be true or understood: the service must not
 * start.
 */
final class BrokenCatalogueException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  BrokenCatalogueException(String file, Fault fault) {
    super(file + ", " + fault);
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
