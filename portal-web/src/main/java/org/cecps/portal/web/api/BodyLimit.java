package org.cecps.portal.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.cecps.portal.evidence.EvidenceLimits;

/**
 * Takes no more of a body than its limit, whatever its sender said of its length: one megabyte of JSON, and what all photographs
 * of a case may have together. A little more is read and thrown away, since many senders read no answer before they have sent
 * all; of one that goes on for longer the connection ends.
 */
@ApplicationScoped
public class BodyLimit implements ContainerRequestFilter {

    /** The most bytes of JSON. */
    static final long JSON = 1024L * 1024;

    private static final long MOST_THROWN_AWAY = 16L * 1024 * 1024;

    @Inject
    private EvidenceLimits photographs;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        MediaType type = context.getMediaType();
        boolean isMultipart = type != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type);
        long most = isMultipart ? JSON + photographs.bytesTogether() : JSON;
        if (context.getLength() > most) {
            throwAwayRest(context.getEntityStream());
            throw new TooLarge(most).problem();
        }
        context.setEntityStream(new Limited(context.getEntityStream(), most));
    }

    private static void throwAwayRest(InputStream body) throws IOException {
        byte[] buffer = new byte[8192];
        long thrown = 0;
        for (int some = 0; some >= 0 && thrown < MOST_THROWN_AWAY; some = body.read(buffer)) {
            thrown += some;
        }
    }

    /** A body went past its limit. */
    static final class TooLarge extends IOException {
        private final long most;

        TooLarge(long most) {
            this.most = most;
        }

        /** The same for the sender. */
        ApiException problem() {
            return ApiException.of(ProblemKind.TOO_LARGE, most);
        }
    }

    private static final class Limited extends FilterInputStream {
        private final long most;
        private long read;

        Limited(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int some = in.read(buffer, offset, length);
            count(Math.max(0, some));
            return some;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int more) throws IOException {
            read += more;
            if (read > most) {
                throwAwayRest(in);
                throw new TooLarge(most);
            }
        }
    }
}
