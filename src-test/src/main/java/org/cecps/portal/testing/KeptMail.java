package org.cecps.portal.testing;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A mail server of this machine that takes every mail and keeps it as a file: none of them leaves. */
public final class KeptMail implements AutoCloseable {

    private final GreenMail server;
    private final int port;

    private KeptMail(GreenMail server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts the server on a free port. */
    public static KeptMail start() throws IOException {
        int port = FreePort.find();
        GreenMail server = new PromptMail(new ServerSetup(port, "127.0.0.1", ServerSetupTest.SMTP.getProtocol()));
        server.start();
        return new KeptMail(server, port);
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** What was sent so far. */
    public List<MimeMessage> messages() {
        return List.of(server.getReceivedMessages());
    }

    /** Writes each mail that is not in the folder yet as a file of its own. */
    void keepIn(Path folder) throws IOException, MessagingException {
        Files.createDirectories(folder);
        for (MimeMessage message : messages()) {
            Path file = folder.resolve(message.getMessageID().replaceAll("[^A-Za-z0-9@.-]", "") + ".eml");
            if (!Files.exists(file)) {
                try (OutputStream out = Files.newOutputStream(file)) {
                    message.writeTo(out);
                }
            }
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Answers at once: GreenMail's greeting of two packets would wait 40 ms for an acknowledgement, at every mail. */
    private static final class PromptMail extends GreenMail {

        PromptMail(ServerSetup setup) {
            super(setup);
        }

        @Override
        protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
            return Map.of(setups[0].getProtocol(), new SmtpServer(setups[0], managers) {
                @Override
                protected void handleClientSocket(Socket socket) throws SocketException {
                    socket.setTcpNoDelay(true);
                    super.handleClientSocket(socket);
                }
            });
        }
    }
}
