package org.waymark.api.v1.link;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.v1.JsonBody;
import org.waymark.exchange.Fault;
import org.waymark.kernel.Language;
import org.waymark.kernel.web.WebOrigin;
import org.waymark.organisation.hosted.MakeLink;
import org.waymark.questionnaire.Questionnaires;

/** Reads what a program wants of a link, and finds everything wrong in one go. */
@ApplicationScoped
class LinkReader {

  private static final String QUESTIONNAIRE = "questionnaire";
  private static final String RETURN_URL = "returnUrl";
  private static final String LANGUAGE = "language";
  private static final Set<String> MEMBERS = Set.of(QUESTIONNAIRE, RETURN_URL, LANGUAGE);

  private final Questionnaires questionnaires;

  LinkReader(Questionnaires questionnaires) {
    this.questionnaires = questionnaires;
  }

  /** What is wanted; null where nothing was said. */
  record Told(
      @Nullable String questionnaire, @Nullable String returnUrl, @Nullable Language language) {}

  /** Throws a problem when something is wrong. */
  Told read(byte[] body) {
    var document = JsonBody.object(body, ProblemType.INVALID_LINK);
    var faults = new ArrayList<Fault>();
    JsonBody.refuseUnknown(document, "", MEMBERS, faults);
    var questionnaire =
        member(document, QUESTIONNAIRE, this::known, "must be one of " + ids(), faults);
    var returnUrl =
        member(
            document,
            RETURN_URL,
            LinkReader::address,
            "must be an address that begins with https://, of "
                + MakeLink.LONGEST_RETURN_URL
                + " characters of ASCII or fewer",
            faults);
    var language =
        member(document, LANGUAGE, Language::ofCode, "must be one of " + languages(), faults);
    if (!faults.isEmpty()) {
      throw JsonBody.invalid(ProblemType.INVALID_LINK, faults);
    }
    return new Told(questionnaire, returnUrl, language);
  }

  /** The problem with an address that is on no site of the partner's. */
  static RuntimeException foreignReturn() {
    return JsonBody.invalid(
        ProblemType.INVALID_LINK,
        List.of(
            new Fault(
                "/" + RETURN_URL,
                "is not on a site that is registered as yours. Whoever runs the service registers"
                    + " sites")));
  }

  private static <T> @Nullable T member(
      JsonNode document,
      String name,
      Function<String, Optional<T>> reading,
      String wanted,
      List<Fault> faults) {
    var node = document.path(name);
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    var read = Optional.ofNullable(node.textValue()).flatMap(reading);
    if (read.isEmpty()) {
      faults.add(new Fault("/" + name, wanted));
    }
    return read.orElse(null);
  }

  private Optional<String> known(String id) {
    return questionnaires.current(id).map(edition -> edition.id().questionnaire());
  }

  /** Whether it is the partner's own is found out where links are made. */
  private static Optional<String> address(String text) {
    return Optional.of(text)
        .filter(address -> address.length() <= MakeLink.LONGEST_RETURN_URL)
        .filter(address -> WebOrigin.of(address, true).isPresent());
  }

  private String ids() {
    return questionnaires.current().stream()
        .map(edition -> edition.id().questionnaire())
        .collect(Collectors.joining(", "));
  }

  private static String languages() {
    return Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(", "));
  }
}
