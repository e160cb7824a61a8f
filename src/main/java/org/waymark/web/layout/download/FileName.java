package org.waymark.web.layout.download;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The name of a file, as a header may say it. */
record FileName(String name) {

  /** As it is, for browsers (RFC 6266), and in plain letters for all else. */
  String disposition() {
    return "attachment; filename=\"" + plain() + "\"; filename*=UTF-8''" + encoded();
  }

  private String plain() {
    return name.replaceAll("[^A-Za-z0-9._ -]", "_");
  }

  /** What a form of the web encodes and what a header does (RFC 8187) differ in these two. */
  private String encoded() {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
