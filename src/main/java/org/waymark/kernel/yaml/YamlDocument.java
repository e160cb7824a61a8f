package org.waymark.kernel.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A YAML 1.2 file as JSON, with the line of every value.
 *
 * <p>Core schema only, so {@code No}, {@code on} and dates stay text; decimals keep every digit.
 * Only {@linkplain PlainYaml plain} YAML is read.
 *
 * @param lines JSON pointer to line, counted from 1
 */
public record YamlDocument(JsonNode root, Map<String, Integer> lines) {

  /** Twice the largest honest questionnaire; a bound against hostile files. */
  /**
   * In characters, twice what any edition needs. One is kept for each value, so that long keys
   * above many values would take more memory than there is.
   */
  private static final int LONGEST_POINTER = 300;

  private static final int MOST_CHARACTERS = 400_000;

  private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

  /**
   * Reads one document.
   *
   * @param file names the text in parser messages
   * @throws UnreadableFileException when it is no plain YAML; says where and what to do
   */
  public static YamlDocument parse(String file, String text) throws UnreadableFileException {
    if (text.length() > MOST_CHARACTERS) {
      throw new UnreadableFileException(1, "too large: at most " + MOST_CHARACTERS + " characters");
    }
    PlainText.requireReadable(text);
    var settings =
        LoadSettings.builder()
            .setLabel(file)
            .setSchema(new CoreSchema())
            .setAllowDuplicateKeys(false)
            .setAllowRecursiveKeys(false)
            .setAllowNonScalarKeys(true)
            .setCodePointLimit(MOST_CHARACTERS)
            .build();
    try {
      var node = new Composer(settings, new PlainYaml(settings, text)).getSingleNode();
      if (node.isEmpty()) {
        throw new UnreadableFileException(1, "the file is empty");
      }
      var lines = new HashMap<String, Integer>();
      return new YamlDocument(json(node.get(), "", lines), Map.copyOf(lines));
    } catch (PlainYaml.RefusedException e) {
      throw new UnreadableFileException(e.line(), String.valueOf(e.getMessage()));
    } catch (MarkedYamlEngineException e) {
      var line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new UnreadableFileException(line, "not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new UnreadableFileException(1, "not YAML: " + e.getMessage());
    }
  }

  /** The line of a value, or of the nearest one around it. */
  public int line(String pointer) {
    for (var at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
      var line = lines.get(at);
      if (line != null) {
        return line;
      }
    }
    return 1;
  }

  private static JsonNode json(Node node, String pointer, Map<String, Integer> lines)
      throws UnreadableFileException {
    var line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    if (pointer.length() > LONGEST_POINTER) {
      throw new UnreadableFileException(
          line, "this stands under names of too many letters: shorten the keys around it");
    }
    lines.put(pointer, line);
    return switch (node) {
      case MappingNode mapping -> object(mapping, pointer, lines);
      case SequenceNode sequence -> array(sequence, pointer, lines);
      case ScalarNode scalar -> scalar(scalar, line);
      default -> throw new UnreadableFileException(line, "this kind of YAML is not allowed");
    };
  }

  private static JsonNode object(MappingNode mapping, String pointer, Map<String, Integer> lines)
      throws UnreadableFileException {
    var object = JSON.objectNode();
    for (var tuple : mapping.getValue()) {
      var line = tuple.getKeyNode().getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new UnreadableFileException(line, "a key must be plain text");
      }
      PlainText.requirePrintable(key.getValue(), line);
      if (object.has(key.getValue())) {
        throw new UnreadableFileException(
            line, "the key '" + key.getValue() + "' stands here twice: remove one");
      }
      var at = pointer + "/" + key.getValue().replace("~", "~0").replace("/", "~1");
      object.set(key.getValue(), json(tuple.getValueNode(), at, lines));
      lines.put(at, line);
    }
    return object;
  }

  private static JsonNode array(SequenceNode sequence, String pointer, Map<String, Integer> lines)
      throws UnreadableFileException {
    var array = JSON.arrayNode();
    for (var item : sequence.getValue()) {
      array.add(json(item, pointer + "/" + array.size(), lines));
    }
    return array;
  }

  private static JsonNode scalar(ScalarNode scalar, int line) throws UnreadableFileException {
    var tag = scalar.getTag();
    var value = scalar.getValue();
    if (tag.equals(Tag.STR)) {
      PlainText.requirePrintable(value, line);
      return JSON.textNode(value);
    }
    if (tag.equals(Tag.BOOL)) {
      return JSON.booleanNode(Boolean.parseBoolean(value));
    }
    if (tag.equals(Tag.NULL)) {
      return JSON.nullNode();
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return number(value, line);
    }
    throw new UnreadableFileException(line, "this kind of YAML is not allowed: " + tag);
  }

  private static JsonNode number(String value, int line) throws UnreadableFileException {
    if (value.length() > 30 || !value.matches("-?[0-9]+(\\.[0-9]+)?")) {
      throw new UnreadableFileException(
          line,
          "'" + value + "' is no plain decimal: write digits with a point, or quote it as text");
    }
    return value.contains(".")
        ? JSON.numberNode(new BigDecimal(value))
        : JSON.numberNode(new BigInteger(value));
  }
}
