package org.waymark.identity.provider;

/** The provider cannot be reached, or is not itself. Trying again later may help. */
public final class ProviderAwayException extends RuntimeException {

  private static final long serialVersionUID = 1;

  ProviderAwayException(String message, Throwable cause) {
    super(message, cause);
  }

  ProviderAwayException(String message) {
    super(message);
  }
}
