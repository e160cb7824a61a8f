package org.waymark.identity.provider;

/** A token is not what it must be. The message says why and quotes nothing of it. */
public final class RefusedTokenException extends RuntimeException {

  private static final long serialVersionUID = 1;

  RefusedTokenException(String why) {
    super(why);
  }
}
