package org.cecps.portal.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import org.cecps.portal.shared.Actor;

/** Puts a guard before each method that needs a scope; it refuses a key that lacks it before the body is read. */
@ApplicationScoped
public class ScopeFeature implements DynamicFeature {

    @Inject
    private CurrentSystem current;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Scope scope = resource.getResourceMethod().getAnnotation(Scope.class);
        if (scope != null) {
            context.register(new Guard(scope.value(), current), Priorities.AUTHORIZATION);
        }
    }

    private record Guard(Actor.Role scope, CurrentSystem current) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext context) {
            if (!current.actor().may(scope)) {
                throw ApiException.of(ProblemKind.NO_SCOPE, scope.name());
            }
        }
    }
}
