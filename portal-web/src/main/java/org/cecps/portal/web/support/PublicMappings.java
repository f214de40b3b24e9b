package org.cecps.portal.web.support;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.cecps.portal.translations.Language;

/** Gives the Faces servlet the paths of every released language and of the team, so that uploads reach it without a detour. */
@WebListener
public class PublicMappings implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        String[] paths = Language.released().stream()
                .map(language -> "/" + language.tag() + "/*")
                .toArray(String[]::new);
        event.getServletContext().getServletRegistration("faces").addMapping(paths);
        event.getServletContext().getServletRegistration("faces").addMapping("/review/*");
    }
}
