package org.cecps.portal.durability;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cecps.portal.pages.TestNotice;
import org.cecps.portal.pages.Wire;
import org.cecps.portal.testing.PortalUnderTest;

/**
 * A driver's phone: opens a notice and objects to it, form by form. Whatever was acknowledged goes into the ledger; whatever
 * was not is thrown as {@link NotAcknowledged}, and the driver may try again.
 */
final class Phone {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Pattern FORM_ID = Pattern.compile("name=\"formId\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----a-boundary-that-no-picture-holds";

    private final TestNotice notice;
    private final Ledger ledger;
    private final Wire wire;

    Phone(PortalUnderTest portal, TestNotice notice, Ledger ledger) {
        this.notice = notice;
        this.ledger = ledger;
        this.wire = new Wire(portal.port());
    }

    /** The reference of its notice. */
    String notice() {
        return notice.reference().value();
    }

    /** Opens the notice with what stands in the letter. */
    void open() {
        post(
                "open",
                "notice",
                Map.of(
                        "go", "Open",
                        "ref", notice(),
                        "code", notice.code().grouped(),
                        "birth", notice.born(2),
                        "birthm", notice.born(1),
                        "birthy", notice.born(0)));
    }

    /** Ticks a ground and goes on. */
    void tick(String ground) {
        post("objection/grounds", "objection/", Map.of(ground, "on", "next", "Continue"));
        ledger.draftSaved(notice(), ground);
    }

    /** Writes reasons and goes on. */
    void write(String reasons) {
        post("objection/reasons", "objection/", Map.of("reasons", reasons, "language", "en", "next", "Continue"));
        ledger.draftSaved(notice(), reasons);
    }

    /** Adds a picture, unless the page shows that it is there already. */
    void add(Picture picture) {
        if (!get("objection/files").body().contains(picture.name())) {
            upload("add", picture);
        }
        ledger.fileKept(notice(), picture.sha256());
    }

    /** Says that all files are there. */
    void filesAreThere() {
        upload("next", null);
    }

    /** The last form, filled in; it can be sent more than once. */
    Map<String, String> lastForm() {
        String page = get("objection/check").body();
        return Map.of("formId", found(FORM_ID, page), "token", found(TOKEN, page), "declared", "on", "send", "Send");
    }

    /** Sends the last form and gives the reference of the receipt. */
    String send(Map<String, String> lastForm) {
        String location = acknowledged("objection/received", () -> wire.post("/en/objection/check", encoded(lastForm)));
        String receipt = location.substring(location.indexOf("o=") + 2);
        ledger.receiptGiven(notice(), lastForm.getOrDefault("formId", ""), receipt);
        return receipt;
    }

    /** A page of the notice. */
    Wire.Answer get(String view) {
        try {
            Wire.Answer answer = wire.get("/en/" + view);
            if (answer.status() != 200) {
                throw new NotAcknowledged(view + ": " + answer.status());
            }
            return answer;
        } catch (UncheckedIOException e) {
            throw new NotAcknowledged(e);
        }
    }

    private void post(String view, String next, Map<String, String> fields) {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("token", found(TOKEN, get(view).body()));
        acknowledged(next, () -> wire.post("/en/" + view, encoded(form)));
    }

    private void upload(String button, Picture picture) {
        Map<String, String> form =
                new LinkedHashMap<>(Map.of("f", "f", button, button, "jakarta.faces.ViewState", "stateless"));
        form.put("token", found(TOKEN, get("objection/files").body()));
        byte[] body = multipart(form, picture);
        acknowledged(
                "objection/",
                () -> wire.post("/en/objection/files", "multipart/form-data; boundary=" + BOUNDARY, body));
    }

    /** The address the portal goes on to; anything else is no acknowledgement. */
    private static String acknowledged(String next, Supplier<Wire.Answer> request) {
        try {
            Wire.Answer answer = request.get();
            String location = answer.headers().getOrDefault("location", "");
            if (answer.status() != 302 || !location.contains("/en/" + next)) {
                throw new NotAcknowledged("not on to " + next + " but " + answer.status() + " " + location);
            }
            return location;
        } catch (UncheckedIOException e) {
            throw new NotAcknowledged(e);
        }
    }

    private static String encoded(Map<String, String> fields) {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("f", "f");
        form.put("jakarta.faces.ViewState", "stateless");
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static byte[] multipart(Map<String, String> fields, Picture picture) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            for (Map.Entry<String, String> field : fields.entrySet()) {
                body.write(part("name=\"" + field.getKey() + "\"\r\n\r\n" + field.getValue()));
            }
            if (picture != null) {
                body.write(part("name=\"up\"; filename=\"" + picture.name() + "\"\r\nContent-Type: image/png\r\n\r\n"));
                body.write(picture.bytes());
            }
            body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return body.toByteArray();
    }

    private static byte[] part(String rest) {
        return ("\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + rest).getBytes(StandardCharsets.UTF_8);
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new NotAcknowledged("no " + pattern + " in the page");
        }
        return matcher.group(1);
    }
}
