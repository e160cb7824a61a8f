package org.waymark.web.result.support;

import org.waymark.web.layout.component.Text;

/**
 * One programme on the way.
 *
 * @param matched whether it helps with what the firm lacks, or only comes before or after
 */
public record SupportStep(Text name, String href, boolean matched) {}
