package org.waymark.web.layout.component;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The tags alone, without the service: an engine with the English words of the frame. */
class Tags {

  private static final Variant HTML = Variant.forContentType("text/html");

  private final Engine engine = engine();

  /** Renders a template in which {@code value} stands for the given value. */
  String render(String template, Object value) {
    return engine.parse(template, HTML, "case.html").data("value", value).render();
  }

  private static Engine engine() {
    var folder = folder();
    var names = names(folder);
    var words = words();
    var builder =
        Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new TextMarkup())
            .addResultMapper(new HtmlEscaper(List.of("text/html")))
            .addNamespaceResolver(
                NamespaceResolver.builder("layout")
                    .resolve(context -> words.getProperty(context.getName()))
                    .build());
    names.forEach(
        name -> builder.addSectionHelper(new UserTagSectionHelper.Factory(name, name + ".html")));
    var engine = builder.build();
    names.forEach(
        name ->
            engine.putTemplate(
                name + ".html", engine.parse(content(folder, name), HTML, name + ".html")));
    return engine;
  }

  private static Path folder() {
    try {
      return Path.of(Tags.class.getResource("/templates/tags").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> names(Path folder) {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString().replace(".html", "")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The token against forged forms needs a request: here its tag writes nothing. */
  private static String content(Path folder, String name) {
    try {
      return name.equals("csrf") ? "" : Files.readString(folder.resolve(name + ".html"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties words() {
    var words = new Properties();
    try (Reader in =
        new InputStreamReader(
            Tags.class.getResourceAsStream("/messages/layout.properties"),
            StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
