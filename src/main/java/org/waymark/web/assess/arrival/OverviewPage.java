package org.waymark.web.assess.arrival;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.waymark.web.layout.component.TaskList;

/**
 * Everything a firm has begun, handed in or could begin.
 *
 * @param firm the profile in a few words
 * @param code as the person writes it down, in groups; null for who has signed in without it
 */
@CheckedTemplate(basePath = "assess", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OverviewPage(String firm, @Nullable String code, TaskList assessments)
    implements TemplateInstance {}
