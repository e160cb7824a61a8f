package org.waymark.api.version;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a resource that something else has taken the place of, and that goes on a day
 * to come. Every answer says so, and the description of the API: {@code @Operation(deprecated =
 * true)} belongs to it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Superseded {

  /** The day from which nothing new should be built on it, such as {@code 2027-01-31}. */
  String since();

  /** The day from which it may be gone: twelve months later or more, as partners are promised. */
  String until();
}
