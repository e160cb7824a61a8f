package org.waymark.web.developer.sample;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One call as somebody makes it in a POSIX shell, with curl and sed alone.
 *
 * @param method in capitals
 * @param address with variables of the shell
 * @param headers likewise, each as it goes between double quotes
 * @param body JSON, in which a text such as {@code "$NAME"} is a variable; null for none
 */
public record ShellCall(
    String method, String address, List<String> headers, @Nullable String body) {

  /** Between the parts of a command. */
  private static final String NEXT_LINE = " \\\n  ";

  private static final String GET = "GET";

  private static final Pattern VARIABLE = Pattern.compile("\"(\\$[A-Z]+)\"");

  public ShellCall {
    headers = List.copyOf(headers);
  }

  /** The command; what is answered is shown. */
  public String showing() {
    return "curl " + arguments();
  }

  /** The command; what is answered is shown, and its id kept in a variable for later ones. */
  public String keepingId(String variable) {
    return """
    ANSWER=$(curl --silent --show-error %s)
    printf '%%s\\n' "$ANSWER"
    %s=$(printf '%%s\\n' "$ANSWER" | sed -n 's/.*"id":"\\([^"]*\\)".*/\\1/p')"""
        .formatted(arguments(), variable);
  }

  private String arguments() {
    return Stream.of(
            Stream.of((method.equals(GET) ? "" : "--request " + method + " ") + quoted(address)),
            headers.stream().map(header -> "--header " + quoted(header)),
            Optional.ofNullable(body).map(sent -> "--data '" + filled(sent) + "'").stream())
        .flatMap(part -> part)
        .collect(Collectors.joining(NEXT_LINE));
  }

  /** For single quotes, which a variable stands outside of. */
  private static String filled(String body) {
    return VARIABLE
        .matcher(body.replace("'", "'\\''"))
        .replaceAll(found -> Matcher.quoteReplacement("\"'\"%s\"'\"".formatted(found.group(1))));
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
