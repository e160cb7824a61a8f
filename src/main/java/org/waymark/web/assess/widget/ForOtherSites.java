package org.waymark.web.assess.widget;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what pages of other sites may use: where it says itself what browsers may do with it, they
 * are not told what holds for everything else as well.
 */
@NameBinding
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface ForOtherSites {}
