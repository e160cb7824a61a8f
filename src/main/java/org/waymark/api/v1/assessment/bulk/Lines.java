package org.waymark.api.v1.assessment.bulk;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.waymark.api.limit.CutOff;

/**
 * Writes one document on each line, and sends it at once.
 *
 * @param json writes no line break of its own
 * @param pace of whoever reads them
 */
record Lines(OutputStream out, ObjectWriter json, CutOff.Pace pace) {

  /** JSON documents, each ended by a line feed. */
  static final String MEDIA_TYPE = "application/x-ndjson";

  /** For whoever may take their time. */
  Lines(OutputStream out, ObjectWriter json) {
    this(out, json, new CutOff.Pace());
  }

  void write(Object document) throws IOException {
    var text = json.writeValueAsBytes(document);
    pace.write(
        () -> {
          out.write(text);
          out.write('\n');
          out.flush();
        });
  }
}
