package org.waymark.api.call;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a resource whose answer tells a secret, or what others said, or is a file that
 * no log can show: that it was called is kept in the log of calls, and nothing that was said,
 * except why it was refused. It is not carried out again from there.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Unlogged {}
