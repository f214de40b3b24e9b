package org.cecps.portal.web.api;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cecps.portal.casefile.CaseRefusal;
import org.cecps.portal.identity.Identity;
import org.cecps.portal.party.PartyKind;

/** Reads a company and those it may be. */
final class CompanyReader {

    private static final int MOST_CANDIDATES = 1_000;
    private static final int LONGEST_NAME = 300;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /**
     * What is asked.
     *
     * @param company the company that is looked for
     * @param candidates those it may be
     */
    record Question(Identity company, List<Candidate> candidates) {}

    /**
     * A company it may be.
     *
     * @param id the sender's name for it, which the answer repeats
     * @param company the company
     */
    record Candidate(String id, Identity company) {}

    private CompanyReader() {}

    /**
     * The question of a body.
     *
     * @throws ApiException 422 with every bad field
     */
    static Question read(JsonObject body) {
        Fields fields = Fields.of(body);
        Optional<Fields> sought = fields.required("company", fields::object);
        Identity company = sought.map(CompanyReader::company).orElse(Identity.company("", null, null));
        sought.ifPresent(Fields::end);
        List<Candidate> candidates = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Fields one : fields.objects("candidates", 1, MOST_CANDIDATES)) {
            Optional<String> id = one.required("id", one::text);
            if (id.isPresent() && !ids.add(id.get())) {
                one.add("id", Unreadable.TWICE);
            }
            candidates.add(new Candidate(id.orElse(""), company(one)));
            one.end();
        }
        fields.end();
        if (!fields.errors().isEmpty()) {
            throw ApiException.badFields(fields.errors());
        }
        return new Question(company, candidates);
    }

    private static Identity company(Fields fields) {
        return new Identity(
                PartyKind.COMPANY,
                fields.required("name", name -> name(fields, name)).orElse(""),
                name(fields, "latinName").orElse(null),
                country(fields).orElse(null),
                fields.text("companyNumber").orElse(null),
                null);
    }

    private static Optional<String> name(Fields fields, String field) {
        Optional<String> name = fields.text(field);
        if (name.filter(text -> text.length() > LONGEST_NAME).isPresent()) {
            fields.errors().add(FieldError.of(fields.pointer(field), CaseRefusal.TOO_LONG, LONGEST_NAME));
        }
        return name;
    }

    private static Optional<String> country(Fields fields) {
        Optional<String> country = fields.text("country");
        if (country.filter(code -> !COUNTRIES.contains(code)).isPresent()) {
            fields.errors().add(FieldError.of(fields.pointer("country"), CaseRefusal.NO_COUNTRY));
        }
        return country;
    }
}
