package org.waymark.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.kernel.Language;

/**
 * A bundle of words: the interface that names the keys, and a file for each language.
 *
 * @param source the interface
 */
public record Bundle(Path source) {

  static final Path FOLDER = Sources.RESOURCES.resolve("messages");

  private static final Pattern KEY =
      Pattern.compile("(?m)^(?:  (@Message)\\n)?  String (\\w+)\\(([^)]*)\\);");
  private static final Pattern PRINTED = Pattern.compile("\\{(\\w+)}|%\\w+");

  public static List<Bundle> all() {
    return Sources.files(Sources.MAIN, "Messages.java").stream().map(Bundle::new).toList();
  }

  /** What a key means in a language, for example {@code assess.change}. */
  public static String words(Language language, String bundleAndKey) {
    var parts = bundleAndKey.split("\\.", 2);
    return all().stream()
        .filter(bundle -> bundle.toString().equalsIgnoreCase(parts[0] + "Messages.java"))
        .map(bundle -> bundle.words(language).get(parts[1]))
        .findFirst()
        .orElseThrow();
  }

  /** Each key with the names of what is put into its words. */
  Map<String, List<String>> keys() {
    var keys = new TreeMap<String, List<String>>();
    for (var key : KEY.matcher(Sources.text(source)).results().toList()) {
      if (key.group(1) == null) {
        keys.put(key.group(2), names(key.group(3)));
      } else {
        chosen(key.group(2), key.group(3).split(" ")[0]).forEach(one -> keys.put(one, List.of()));
      }
    }
    return keys;
  }

  /** A key for each constant, written as Quarkus wants it. */
  private Stream<String> chosen(String key, String type) {
    var constants = Arrays.stream(constants(type)).map(Object::toString).toList();
    var sign = constants.stream().anyMatch(name -> name.contains("_")) ? "_$" : "_";
    return constants.stream().map(name -> key + sign + name);
  }

  private Object[] constants(String type) {
    var imported = Pattern.compile("import (\\S+[.]" + type + ");").matcher(Sources.text(source));
    if (!imported.find()) {
      throw new IllegalStateException(this + " imports no " + type);
    }
    var outer = imported.group(1).replaceFirst("[.](\\w+[.])?" + type + "$", "");
    var path = imported.group(1).substring(outer.length() + 1).replace('.', '$');
    var name = Character.isUpperCase(path.charAt(0)) ? outer + "." + path : imported.group(1);
    try {
      return Class.forName(name).getEnumConstants();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> names(String parameters) {
    return Arrays.stream(parameters.split(","))
        .filter(parameter -> !parameter.isBlank())
        .map(parameter -> parameter.strip().replaceAll(".* ", ""))
        .toList();
  }

  /** English is the language a file is in that does not name another. */
  Path file(Language language) {
    var name = source.getFileName().toString().replace("Messages.java", "");
    var suffix = language == Language.ENGLISH ? "" : "_" + language.code();
    return FOLDER.resolve(name.toLowerCase(Locale.ROOT) + suffix + ".properties");
  }

  public Map<String, String> words(Language language) {
    var read = new Properties();
    try {
      read.load(new StringReader(Sources.text(file(language))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var words = new TreeMap<String, String>();
    read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
    return words;
  }

  /** What these words print that is put into them. */
  static Set<String> printed(String words) {
    return PRINTED
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public String toString() {
    return source.getFileName().toString();
  }
}
