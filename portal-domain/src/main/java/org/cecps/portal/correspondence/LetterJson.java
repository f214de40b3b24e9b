package org.cecps.portal.correspondence;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collector;
import org.cecps.portal.correspondence.LetterContent.Bullets;
import org.cecps.portal.correspondence.LetterContent.Heading;
import org.cecps.portal.correspondence.LetterContent.HowToOpen;
import org.cecps.portal.correspondence.LetterContent.Ledger;
import org.cecps.portal.correspondence.LetterContent.LedgerStep;
import org.cecps.portal.correspondence.LetterContent.Paragraph;
import org.cecps.portal.correspondence.LetterContent.Part;
import org.cecps.portal.correspondence.LetterContent.Row;
import org.cecps.portal.correspondence.LetterContent.Rows;
import org.cecps.portal.translations.Language;

/** Letter contents as they are stored. */
final class LetterJson {

    private LetterJson() {}

    static String write(LetterContent content) {
        JsonArrayBuilder parts = Json.createArrayBuilder();
        content.parts().forEach(part -> parts.add(write(part)));
        return Json.createObjectBuilder()
                .add("language", content.language().name())
                .add("form", content.form())
                .add("title", content.title())
                .add("addressee", strings(content.addressee()))
                .add("reference", content.reference())
                .add("date", content.date())
                .add("parts", parts)
                .build()
                .toString();
    }

    static LetterContent read(String json) {
        JsonObject object = Json.createReader(new StringReader(json)).readObject();
        return new LetterContent(
                Language.valueOf(object.getString("language")),
                object.getString("form"),
                object.getString("title"),
                strings(object.getJsonArray("addressee")),
                object.getString("reference"),
                object.getString("date"),
                object.getJsonArray("parts").stream()
                        .map(JsonValue::asJsonObject)
                        .map(LetterJson::part)
                        .toList());
    }

    private static JsonObjectBuilder write(Part part) {
        JsonObjectBuilder object =
                Json.createObjectBuilder().add("part", part.getClass().getSimpleName());
        if (part instanceof Heading heading) {
            return object.add("text", heading.text());
        }
        if (part instanceof Paragraph paragraph) {
            return object.add("text", paragraph.text());
        }
        if (part instanceof Bullets bullets) {
            return object.add("items", strings(bullets.items()));
        }
        if (part instanceof Rows rows) {
            return object.add(
                    "rows",
                    rows.rows().stream()
                            .map(row -> Json.createObjectBuilder()
                                    .add("name", row.name())
                                    .add("value", row.value()))
                            .collect(array()));
        }
        if (part instanceof Ledger ledger) {
            return object.add("totalName", ledger.totalName())
                    .add("total", ledger.total())
                    .add(
                            "steps",
                            ledger.steps().stream()
                                    .map(step -> Json.createObjectBuilder()
                                            .add("name", step.name())
                                            .add("why", step.why())
                                            .add("amount", step.amount()))
                                    .collect(array()));
        }
        HowToOpen open = (HowToOpen) part;
        return object.add("text", open.text())
                .add("referenceName", open.referenceName())
                .add("codeName", open.codeName())
                .add("address", open.address());
    }

    private static Part part(JsonObject object) {
        return switch (object.getString("part")) {
            case "Heading" -> new Heading(object.getString("text"));
            case "Paragraph" -> new Paragraph(object.getString("text"));
            case "Bullets" -> new Bullets(strings(object.getJsonArray("items")));
            case "Rows" ->
                new Rows(object.getJsonArray("rows").stream()
                        .map(JsonValue::asJsonObject)
                        .map(row -> new Row(row.getString("name"), row.getString("value")))
                        .toList());
            case "Ledger" ->
                new Ledger(
                        object.getJsonArray("steps").stream()
                                .map(JsonValue::asJsonObject)
                                .map(step -> new LedgerStep(
                                        step.getString("name"), step.getString("why"), step.getString("amount")))
                                .toList(),
                        object.getString("totalName"),
                        object.getString("total"));
            case "HowToOpen" ->
                new HowToOpen(
                        object.getString("text"),
                        object.getString("referenceName"),
                        object.getString("codeName"),
                        object.getString("address"));
            default -> throw new IllegalStateException("a letter has no part " + object.getString("part"));
        };
    }

    private static Collector<JsonObjectBuilder, JsonArrayBuilder, JsonArrayBuilder> array() {
        return Collector.of(Json::createArrayBuilder, JsonArrayBuilder::add, JsonArrayBuilder::addAll);
    }

    private static JsonArrayBuilder strings(List<String> list) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        list.forEach(array::add);
        return array;
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
