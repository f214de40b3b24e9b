package org.cecps.portal.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.cecps.portal.testing.EmbeddedDatabase;
import org.cecps.portal.testing.KeptMail;
import org.cecps.portal.testing.PortalUnderTest;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jspecify.annotations.Nullable;

/** Starts a database and a mail server for the tests that run inside the container, and tells the container where they are. */
public final class PortalContainer implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Surroundings.class);
    }

    /** What the portal needs around it; told as system properties, since Arquillian sets no environment. */
    public static final class Surroundings {

        private @Nullable EmbeddedDatabase database;
        private @Nullable KeptMail mail;

        /** Before the container reads its settings. */
        public void start(@Observes ContainerRegistry containers) {
            try {
                Path home = Path.of("target", "portal-in-container")
                        .toAbsolutePath()
                        .resolve(Integer.toString(ThreadLocalRandom.current().nextInt(1_000_000)));
                database = EmbeddedDatabase.start(home.resolve("database"), () -> {});
                mail = KeptMail.start();
                Path options = home.resolve("options");
                Files.write(
                        options,
                        List.of(
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx1g",
                                "-Djava.awt.headless=true",
                                "-Dportal.profile=sample",
                                "-Dportal.db.url=" + database.url(),
                                "-Dportal.db.user=" + database.user(),
                                "-Dportal.db.password=" + database.password(),
                                "-Dportal.secret=" + PortalUnderTest.SECRET,
                                "-Dportal.smtp.host=127.0.0.1",
                                "-Dportal.smtp.port=" + mail.port(),
                                "-Dportal.smtp.from=portal@localhost.example",
                                "-Dportal.public.url=http://localhost",
                                "-Dportal.evidence.directory=" + home.resolve("evidence"),
                                "-Dportal.data.directory=" + home));
                System.setProperty(
                        "payara.microJar",
                        Path.of("target/server/payara-micro.jar")
                                .toAbsolutePath()
                                .toString());
                System.setProperty("payara.consoleOutput", "false");
                System.setProperty("payara.cmdOptions", "@" + options);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        /** After the last test. */
        public void stop(@Observes AfterSuite over) throws Exception {
            if (mail != null) {
                mail.close();
            }
            if (database != null) {
                database.close();
            }
        }
    }
}
