package org.waymark.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** What the commands that read files have to say, as JSON. */
record Console(CommandLine commandLine) {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  void print(Object document) throws JsonProcessingException {
    print(JSON.writeValueAsString(document));
  }

  void print(String text) {
    commandLine.getOut().println(text);
  }

  /** Prints why a file cannot be used, and returns the exit status for that. */
  int refuse(List<String> reasons) throws JsonProcessingException {
    print(Map.of("errors", reasons));
    return 1;
  }

  /** Naming a file that is not there is bad use. */
  void mustExist(Path file) {
    if (!Files.exists(file) || Files.isDirectory(file)) {
      throw new CommandLine.ParameterException(commandLine, "There is no file " + file);
    }
  }
}
