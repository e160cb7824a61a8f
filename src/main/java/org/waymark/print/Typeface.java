package org.waymark.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The letters that reports are set in: those used travel in the file. They hold all letters of
 * English and Welsh, and those of the rest of Europe.
 */
enum Typeface {
  TEXT("LiberationSans-Regular", "Liberation Sans", 400),
  BOLD("LiberationSans-Bold", "Liberation Sans", 700),
  HEADING("LiberationSerif-Bold", "Liberation Serif", 700);

  private final byte[] font;
  private final String family;
  private final int weight;

  Typeface(String file, String family, int weight) {
    font = read("/liberation/" + file + ".ttf");
    this.family = family;
    this.weight = weight;
  }

  void addTo(PdfRendererBuilder renderer) {
    renderer.useFont(() -> new ByteArrayInputStream(font), family, weight, FontStyle.NORMAL, true);
  }

  private static byte[] read(String file) {
    try (var in = Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
