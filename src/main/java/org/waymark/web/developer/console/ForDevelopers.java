package org.waymark.web.developer.console;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks pages for a partner's developers: whoever has not shown a token is asked for one. */
@NameBinding
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForDevelopers {

  /** Where they begin. */
  String CONSOLE = "/developers/console";
}
