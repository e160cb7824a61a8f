package org.waymark.web.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What somebody typed, with a button that sends it again.
 *
 * @param action where it was sent
 * @param signIn where they sign in, in another tab
 * @param texts the longer ones, to be read and copied
 * @param fields all of them
 * @param secret whether one is missing because it is nobody's to repeat
 */
@CheckedTemplate(basePath = "signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record KeptPage(
    String action, String signIn, List<String> texts, List<Field> fields, boolean secret)
    implements TemplateInstance {

  /** One field of the form, as it was sent. */
  record Field(String name, String value) {}
}
