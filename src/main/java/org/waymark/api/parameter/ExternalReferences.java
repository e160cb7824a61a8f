package org.waymark.api.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.exchange.Fault;
import org.waymark.organisation.ExternalReference;

/** Reads what a partner calls something of its own, in addresses and in documents. */
public final class ExternalReferences {

  /** The parameter of addresses, called as the member of most documents is. */
  public static final String NAME = "externalReference";

  private ExternalReferences() {}

  /** The reference; null where none is given; throws a problem where it is none. */
  public static @Nullable ExternalReference asked(@Nullable String text) {
    if (text == null) {
      return null;
    }
    return ExternalReference.read(text)
        .orElseThrow(
            () ->
                Problems.of(
                    ProblemType.BAD_REQUEST, NAME + " must be " + ExternalReference.FORM + "."));
  }

  /**
   * The reference that a document has; null where it has none, or something is wrong.
   *
   * @param member of the document
   * @param faults takes in what is wrong
   */
  public static @Nullable ExternalReference of(
      JsonNode document, String member, List<Fault> faults) {
    var node = document.path(member);
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    var text = node.textValue();
    var read = text == null ? null : ExternalReference.read(text).orElse(null);
    if (read == null) {
      faults.add(new Fault("/" + member, "must be " + ExternalReference.FORM));
    }
    return read;
  }
}
