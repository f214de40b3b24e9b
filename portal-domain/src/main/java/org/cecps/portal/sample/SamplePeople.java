package org.cecps.portal.sample;

import java.time.LocalDate;
import java.util.List;
import org.cecps.portal.party.PartyKind;
import org.cecps.portal.party.PersonDetails;
import org.cecps.portal.translations.Language;
import org.jspecify.annotations.Nullable;

/**
 * Made-up people and companies, with the names that broke searches before: accents, Cyrillic, the Turkish i, legal forms and
 * punctuation (FACTS M).
 */
final class SamplePeople {

    private SamplePeople() {}

    static final List<PersonDetails> DRIVERS = List.of(
            driver(
                    "Ionuț Dumitrescu",
                    null,
                    "1984-03-12",
                    "ionut@driver.example",
                    "RO",
                    Language.EN,
                    "Strada Morii 14",
                    "010101 București"),
            driver(
                    "Zbigniew Łączyński",
                    null,
                    "1979-11-02",
                    "zbigniew@driver.example",
                    "PL",
                    Language.PL,
                    "ul. Młyńska 7/3",
                    "61-730 Poznań"),
            driver(
                    "سامر الخطيب",
                    "Samer Al-Khatib",
                    "1990-06-25",
                    "samer@driver.example",
                    "DE",
                    Language.AR,
                    "Hafenstraße 20",
                    "68159 Mannheim"),
            driver(
                    "Георги Димитров",
                    "Georgi Dimitrov",
                    "1975-01-30",
                    null,
                    "BG",
                    Language.EN,
                    "ul. Vasil Levski 12",
                    "4000 Plovdiv"),
            driver(
                    "İbrahim Yıldız",
                    "Ibrahim Yildiz",
                    "1988-08-08",
                    "ibrahim@driver.example",
                    "TR",
                    Language.EN,
                    "Atatürk Cad. 45",
                    "34704 İstanbul"),
            driver(
                    "Nagy-Kovács Ágnes",
                    null,
                    "1992-04-17",
                    "agnes@driver.example",
                    "HU",
                    Language.EN,
                    "Fő utca 3.",
                    "6000 Kecskemét"),
            driver(
                    "Siobhán O'Neill",
                    null,
                    "1986-12-01",
                    "siobhan@driver.example",
                    "IE",
                    Language.EN,
                    "4 Harbour View",
                    "Rosslare"),
            driver(
                    "Tomas Petrauskas",
                    null,
                    "1981-09-19",
                    "tomas@driver.example",
                    "LT",
                    Language.EN,
                    "Taikos pr. 101",
                    "94230 Klaipėda"));

    static final List<PersonDetails> COMPANIES = List.of(
            company(
                    "Carpat Trans Logistic S.R.L.",
                    "RO14399840",
                    "010102",
                    "office@carpat.example",
                    "RO",
                    Language.EN,
                    "Strada Morii 20",
                    "010102 București"),
            company(
                    "Wielkopolska Spedycja Sp. z o.o.",
                    "0000482913",
                    "61-730",
                    "biuro@wielkopolska.example",
                    "PL",
                    Language.PL,
                    "ul. Składowa 1",
                    "61-730 Poznań"),
            company(
                    "Rhein-Neckar Kühltransporte GmbH",
                    "HRB 702345",
                    "68159",
                    "info@rnk.example",
                    "DE",
                    Language.EN,
                    "Hafenstraße 1",
                    "68159 Mannheim"),
            company(
                    "UAB „Baltkelis“",
                    "302456789",
                    "94230",
                    null,
                    "LT",
                    Language.EN,
                    "Taikos pr. 99",
                    "94230 Klaipėda"),
            company(
                    "O'Neill & Sons Haulage Ltd",
                    "IE512345",
                    "Y35",
                    "accounts@oneill.example",
                    "IE",
                    Language.EN,
                    "Harbour Road 2",
                    "Rosslare"));

    private static PersonDetails driver(
            String name,
            @Nullable String latin,
            String born,
            @Nullable String email,
            String country,
            Language language,
            String... lines) {
        return new PersonDetails(
                PartyKind.PERSON,
                name,
                latin,
                LocalDate.parse(born),
                null,
                null,
                email,
                null,
                List.of(lines),
                country,
                language);
    }

    private static PersonDetails company(
            String name,
            String number,
            String postcode,
            @Nullable String email,
            String country,
            Language language,
            String... lines) {
        return new PersonDetails(
                PartyKind.COMPANY, name, null, null, number, postcode, email, null, List.of(lines), country, language);
    }
}
