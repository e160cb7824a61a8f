package org.waymark.web.developer.tester;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.webhook.signature.CheckSignature.Received;
import org.waymark.webhook.signature.Verdict;

/**
 * Asks for a message, and says whether its signature holds.
 *
 * @param found null when nothing was checked yet
 */
@CheckedTemplate(
    basePath = "developer/console",
    defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignaturePage(@Nullable Finding found, String headers, String body)
    implements TemplateInstance {

  /** What was found, and what to do about it. */
  record Finding(boolean holds, String title, String advice) {}

  static SignaturePage ask() {
    return new SignaturePage(null, "", "");
  }

  static SignaturePage checked(Received received, Verdict verdict) {
    return new SignaturePage(finding(verdict), received.headers(), received.body());
  }

  private static Finding finding(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Holds _ ->
          new Finding(true, "The signature holds", "The message is from us, unchanged and new.");
      case Verdict.TooOld(var age) ->
          wrong(
              "The signature fits, but it is too old",
              "It was made "
                  + age.toMinutes()
                  + " minutes ago. Receivers refuse what is older than five minutes. If it came just"
                  + " now, the clock of your server is wrong.");
      case Verdict.TooEarly _ ->
          wrong(
              "The signature fits, but its time is in the future",
              "Compare the clock of your server with the header webhook-timestamp.");
      case Verdict.Incomplete incomplete -> missing(incomplete);
      case Verdict.WrittenAnew _ ->
          wrong(
              "The body was written out again",
              "The signature fits the same JSON without spaces and line ends. Check the bytes as they"
                  + " came, before anything reads them.");
      case Verdict.BodyChanged _ ->
          wrong(
              "The body was changed",
              "We sent the message of this webhook-id with another body. Check the bytes as they"
                  + " came, before anything reads them.");
      case Verdict.OtherSecret _ ->
          wrong(
              "The secret is a different one, or a header was changed",
              "The body is the one that we sent. Take the secret of the endpoint that this message"
                  + " went to, and the headers as they came.");
      case Verdict.DoesNotFit _ ->
          wrong(
              "The signature does not fit",
              "Either the secret is that of another endpoint, or the body or a header was changed. If"
                  + " you sign in to the console first, we can tell which.");
    };
  }

  private static Finding missing(Verdict.Incomplete verdict) {
    return switch (verdict) {
      case Verdict.NoSecret _ ->
          wrong(
              "This is not a signing secret",
              "It begins with whsec_ and goes on in Base64. Paste all of it, as it was shown when the"
                  + " endpoint was registered.");
      case Verdict.HeaderMissing(var name) ->
          wrong(
              "The header " + name + " is missing",
              "Paste all three headers, each on a line with its name, a colon and its value.");
      case Verdict.NoTimestamp _ ->
          wrong(
              "The header webhook-timestamp is not a time",
              "It has the seconds since 1 January 1970, in digits.");
      case Verdict.NoSignature _ ->
          wrong(
              "The header webhook-signature has no signature of version 1",
              "It has one or more, separated by spaces, and each begins with v1, (with the comma).");
    };
  }

  private static Finding wrong(String title, String advice) {
    return new Finding(false, title, advice);
  }
}
