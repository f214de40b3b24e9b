package org.cecps.portal.pages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

/** Speaks HTTP over a plain socket and counts every byte that comes back, headers and all; keeps cookies as a browser does. */
public final class Wire {

    private final int port;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** A browser that has never been here. */
    public Wire(int port) {
        this.port = port;
    }

    /**
     * What came back.
     *
     * @param status the status code
     * @param headers by lower-case name; of several with one name the last
     * @param bodyBytes the bytes of the body as they came, compressed
     * @param bytes all bytes that came
     * @param body the body as text
     */
    public record Answer(int status, Map<String, String> headers, int bodyBytes, int bytes, String body) {}

    /** Asks for a page. */
    public Answer get(String path) {
        return send("GET " + path + " HTTP/1.1\r\n", new byte[0]);
    }

    /** Sends a form without files. */
    public Answer post(String path, String form) {
        return post(path, "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a form, written out as its type says. */
    public Answer post(String path, String type, byte[] form) {
        return send(
                "POST " + path + " HTTP/1.1\r\nContent-Type: " + type + "\r\nOrigin: http://localhost:" + port
                        + "\r\nContent-Length: " + form.length + "\r\n",
                form);
    }

    /** Asks anything, with these headers and no others but the host's and the cookies. */
    public Answer ask(String method, String path, Map<String, String> headers, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return send(
                head.append("Content-Length: ")
                        .append(bytes.length)
                        .append("\r\n")
                        .toString(),
                bytes);
    }

    /** The cookies this browser holds, by name. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    private Answer send(String head, byte[] body) {
        StringBuilder request = new StringBuilder(head)
                .append("Host: localhost:")
                .append(port)
                .append("\r\nAccept-Encoding: gzip\r\nConnection: close\r\n");
        if (!cookies.isEmpty()) {
            request.append("Cookie: ");
            cookies.forEach((name, value) ->
                    request.append(name).append('=').append(value).append("; "));
            request.setLength(request.length() - 2);
            request.append("\r\n");
        }
        request.append("\r\n");
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return read(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer read(byte[] all) throws IOException {
        String text = new String(all, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new EOFException("the server hung up before it had answered");
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            String name = lines[i].substring(0, colon).toLowerCase(Locale.ROOT);
            String value = lines[i].substring(colon + 1).strip();
            headers.put(name, value);
            if (name.equals("set-cookie")) {
                String cookie = value.substring(0, value.indexOf(';'));
                cookies.put(cookie.substring(0, cookie.indexOf('=')), cookie.substring(cookie.indexOf('=') + 1));
            }
        }
        byte[] body = java.util.Arrays.copyOfRange(all, end + 4, all.length);
        byte[] whole = "chunked".equals(headers.get("transfer-encoding")) ? joined(body) : body;
        byte[] plain = "gzip".equals(headers.get("content-encoding"))
                ? new GZIPInputStream(new ByteArrayInputStream(whole)).readAllBytes()
                : whole;
        return new Answer(
                Integer.parseInt(lines[0].split(" ")[1]),
                headers,
                body.length,
                all.length,
                new String(plain, StandardCharsets.UTF_8));
    }

    private static byte[] joined(byte[] chunked) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int at = 0;
        while (at < chunked.length) {
            int line = at;
            while (chunked[line] != '\r') {
                line++;
            }
            int size = Integer.parseInt(new String(chunked, at, line - at, StandardCharsets.US_ASCII), 16);
            whole.write(chunked, line + 2, size);
            at = line + 2 + size + 2;
        }
        return whole.toByteArray();
    }
}
