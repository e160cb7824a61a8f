package org.waymark.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a PDF file of a page: one that is tagged, so that a screen reader can read it (PDF/UA-1,
 * ISO 14289-1), and holds all that it needs, so that an archive can keep it (PDF/A-3u, ISO
 * 19005-3).
 */
@ApplicationScoped
class Press {

  /** What XML 1.0 cannot carry, such as half a character or one that rings a bell. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /** Stands where the typefaces have no letter, and is in all of them. */
  private static final String REPLACEMENT = "\u25A1";

  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    // What it has to say is about pages of ours, which are tested.
    XRLog.setLoggingEnabled(false);
  }

  /** Prints a page, which is given whole: nothing is fetched for it, whatever it names. */
  byte[] print(String xhtml) {
    var pdf = new ByteArrayOutputStream();
    var renderer =
        new PdfRendererBuilder()
            .usePdfUaAccessibility(true)
            .usePdfAConformance(PdfAConformance.PDFA_3_U)
            .useColorProfile(COLOURS)
            .useReplacementText(REPLACEMENT)
            .useUriResolver((_, _) -> null)
            .useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
            .withProducer("Waymark")
            .withHtmlContent(UNPRINTABLE.matcher(xhtml).replaceAll(REPLACEMENT), null)
            .toStream(pdf);
    Stream.of(Typeface.values()).forEach(typeface -> typeface.addTo(renderer));
    try {
      renderer.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }
}
