package org.waymark.call;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ids in what was sent and answered, and what the partner calls its firms and assessments
 * there. Whoever names a firm, an assessment or a referral says something about a firm: it goes
 * with the firm.
 *
 * @param all every id there is, of whatever it may be
 * @param certain those that can be of nothing but a firm, or of what belongs to one
 * @param references in JSON that can be read
 * @param unread whether what was sent is no such JSON to its end: it may name more
 */
record FirmsNamed(Set<UUID> all, Set<UUID> certain, Set<String> references, boolean unread) {

  private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Pattern ANY = Pattern.compile(ID);
  private static final Pattern CERTAIN =
      Pattern.compile(
          "(?:/organisations/|/assessments/|/referrals/|\"organisation\" ?: ?\")(" + ID + ")");

  /** Of members: of the firm, or of one of its assessments. */
  private static final Set<String> REFERENCES =
      Set.of("externalReference", "organisationReference");

  /** In characters, as the contract has it. */
  private static final int LONGEST_REFERENCE = 100;

  private static final JsonFactory JSON = new JsonFactory();

  FirmsNamed {
    all = Set.copyOf(all);
    certain = Set.copyOf(certain);
    references = Set.copyOf(references);
  }

  static FirmsNamed in(LoggedCall call) {
    var found = new Finding(new HashSet<>(), new HashSet<>(), new HashSet<>());
    found.inAddress(call.sent().address());
    var read = found.inBody(call.sent().body().text());
    found.inBody(call.answered().body().text());
    return new FirmsNamed(found.all, found.certain, found.references, !read);
  }

  private record Finding(Set<UUID> all, Set<UUID> certain, Set<String> references) {

    void inAddress(String address) {
      inText(address);
      try {
        inText(URLDecoder.decode(address, StandardCharsets.UTF_8));
      } catch (IllegalArgumentException e) {
        // A percent sign that encodes nothing: it is read as it stands.
      }
    }

    /** Whether it could be read to its end. */
    boolean inBody(@Nullable String text) {
      if (text == null) {
        return true;
      }
      inText(text);
      return inJson(text);
    }

    private void inText(String text) {
      var lower = text.toLowerCase(Locale.ROOT);
      ANY.matcher(lower).results().forEach(found -> all.add(UUID.fromString(found.group())));
      CERTAIN
          .matcher(lower)
          .results()
          .forEach(found -> certain.add(UUID.fromString(found.group(1))));
    }

    /** What is escaped in it is plain to whoever reads it so; what is none ends here. */
    private boolean inJson(String text) {
      try (var document = JSON.createParser(text)) {
        for (var token = document.nextToken(); token != null; token = document.nextToken()) {
          // A number in the place of a name is refused, and is a name to whoever sent it.
          if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
            inMember(document.currentName(), document.getText());
          }
        }
        return true;
      } catch (JsonProcessingException e) {
        return false;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void inMember(@Nullable String name, String value) {
      inText("\"" + name + "\":\"" + value + "\"");
      if (name != null && REFERENCES.contains(name) && canBeReference(value)) {
        references.add(value);
      }
    }

    /** What the service took as one: nothing else could be looked for. */
    private static boolean canBeReference(String value) {
      return value.codePoints().count() <= LONGEST_REFERENCE
          && value
              .codePoints()
              .map(Character::getType)
              .noneMatch(type -> type == Character.CONTROL || type == Character.SURROGATE);
    }
  }
}
