package org.waymark.web.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.Button;

/**
 * Where people choose how to sign in.
 *
 * @param owners null where nobody can sign in
 * @param staff likewise
 */
@CheckedTemplate(basePath = "signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignInPage(@Nullable Button owners, @Nullable Button staff) implements TemplateInstance {}
