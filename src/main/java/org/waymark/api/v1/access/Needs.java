package org.waymark.api.v1.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.waymark.hub.partner.ApiScope;

/**
 * Marks what only a partner's program may call, with a token that covers the scope. On a method it
 * goes before the one on its class. What bears none is open to everybody.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

  /** What the API's description calls the token that carries scopes. */
  String TOKEN = "access-token";

  /** The scope. */
  ApiScope value();
}
