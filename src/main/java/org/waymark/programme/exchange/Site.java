package org.waymark.programme.exchange;

import java.net.URI;

/**
 * Where this service is found, so that a copy of the catalogue says where it came from.
 *
 * @param service address of the service itself, for example {@code https://waymark.example.org/}
 */
public record Site(URI service) {

  /** Address of the page about a programme, which is its name in linked data as well. */
  public String page(String id) {
    return service.resolve("/programmes/" + id).toString();
  }

  /** Address of something that belongs to a programme but has no page: a part of that page. */
  String part(String id, String part) {
    return page(id) + "#" + part;
  }

  /** Address of the whole catalogue. */
  String catalogue() {
    return service.resolve("/programmes").toString();
  }
}
