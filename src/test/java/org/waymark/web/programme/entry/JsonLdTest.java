package org.waymark.web.programme.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** Data within a page. */
class JsonLdTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a provider writes must not end the script it stands in. */
  @Test
  void keepsMarkupInTheDataFromEndingTheScript() throws Exception {
    var nasty = JSON.createObjectNode().put("name", "</script><script>alert(1)</script>&\u2028");
    var data = JsonLd.of(nasty).json();

    assertThat(data).doesNotContain("<", ">", "&", "\u2028");
    assertThat(JSON.readTree(data)).isEqualTo(nasty);
  }
}
