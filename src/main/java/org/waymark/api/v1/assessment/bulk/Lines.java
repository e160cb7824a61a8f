package org.waymark.api.v1.assessment.bulk;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes one document on each line, and sends it at once.
 *
 * @param json writes no line break of its own
 */
record Lines(OutputStream out, ObjectWriter json) {

  /** JSON documents, each ended by a line feed. */
  static final String MEDIA_TYPE = "application/x-ndjson";

  void write(Object document) throws IOException {
    out.write(json.writeValueAsBytes(document));
    out.write('\n');
    out.flush();
  }
}
