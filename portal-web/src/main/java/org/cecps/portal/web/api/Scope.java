package org.cecps.portal.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cecps.portal.shared.Actor;

/** The scope a key needs for a method. A method without one is open to every key. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Scope {

    /** The scope. */
    Actor.Role value();
}
