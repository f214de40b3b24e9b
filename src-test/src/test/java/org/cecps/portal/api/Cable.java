package org.cecps.portal.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The line between a node and its database, which a test can cut. */
final class Cable implements AutoCloseable {

    private final ServerSocket here;
    private final int there;
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    private Cable(ServerSocket here, int there) {
        this.here = here;
        this.there = there;
    }

    /** Lays a line to a port of this machine. */
    static Cable to(int port) throws IOException {
        Cable cable = new Cable(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
        start(cable::accept);
        return cable;
    }

    int port() {
        return here.getLocalPort();
    }

    private void accept() {
        try {
            while (!here.isClosed()) {
                Socket near = here.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), there);
                open.add(near);
                open.add(far);
                start(() -> carry(near, far));
                start(() -> carry(far, near));
            }
        } catch (IOException e) {
            close();
        }
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        } catch (IOException e) {
            // The line was cut, here or at one of its ends.
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "cable");
        thread.setDaemon(true);
        thread.start();
    }

    /** Cuts it for good. */
    @Override
    public void close() {
        try {
            here.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
