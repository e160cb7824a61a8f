package org.waymark.api.once;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a resource that creates something for a partner: it demands an Idempotency-Key
 * (draft-ietf-httpapi-idempotency-key-header-07), has its effect once for each, and answers a
 * repetition as it answered the first call.
 *
 * <p>The method returns a Response, and takes the body as {@code byte[]} if it takes one. What it
 * does joins one transaction with the answer that is kept, so nothing it calls may begin one of its
 * own; it may go on in it as a firm of the partner's. Whoever is no partner is told that there is
 * nothing here.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Once {

  /** The header of the key. */
  String HEADER = "Idempotency-Key";

  /** What the description of the API says of it. */
  String MEANING =
      "Tells a repetition of this call from another: a text of 1 to 255 printable ASCII characters in"
          + " double quotes, known for 24 hours. A repetition is answered as the first call was.";

  /** A key as it is sent. */
  String EXAMPLE = "\"8e03978e-40d5-43e8-bc93-6894a57f9324\"";
}
