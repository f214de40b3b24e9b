package org.cecps.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyNameTest {

    @ParameterizedTest(name = "{0} is {1} with {2}")
    @CsvSource(delimiter = '|', textBlock = """
        Wielkopolska Spedycja Sp. z o.o.                 | wielkopolskaspedycja  | SP_ZOO
        Wielkopolska Spedycja sp.z o.o                   | wielkopolskaspedycja  | SP_ZOO
        Łódź-Trans Spółka z ograniczoną odpowiedzialnością | lodztrans           | SP_ZOO
        Orzeł Sp. z o.o. Sp. k.                          | orzel                 | SP_ZOO_SP_K
        Kowalski i Synowie S.C.                          | kowalskisynowie       | SC
        Carpat Trans Logistic S.R.L.                     | carpattranslogistic   | SRL
        S.C. Carpat Trans Logistic SRL                   | carpattranslogistic   | SRL
        UAB „Baltkelis“                                  | baltkelis             | UAB
        Baltkelis, U.A.B.                                | baltkelis             | UAB
        Nagykőrösi Fuvarozó Kft.                         | nagykorosifuvarozo    | KFT
        Транс Пловдив ЕООД                               | transplovdiv          | EOOD
        Trans Plovdiv EOOD                               | transplovdiv          | EOOD
        Шумадија д.о.о.                                  | sumadija              | DOO
        Šumadija d.o.o.                                  | sumadija              | DOO
        Yıldız Nakliyat A.Ş.                             | yildiznakliyat        | AS
        YILDIZ NAKLİYAT SAN. VE TİC. LTD. ŞTİ.           | yildiznakliyat        | LTD_STI
        Rhein-Neckar Kühltransporte GmbH                 | rheinneckarkuhltransporte | GMBH
        Groß GmbH & Co. KG                               | gross                 | GMBH_CO_KG
        Gross GmbH und Co. KG                            | gross                 | GMBH_CO_KG
        O'Neill & Sons Haulage Ltd                       | oneillsonshaulage     | LTD
        O’NEILL AND SONS HAULAGE LIMITED                 | oneillsonshaulage     | LTD
        Van der Meer Transport B.V.                      | vandermeertransport   | BV
        Peña Transportes, S.A.                           | penatransportes       | SA
        Řezníček Doprava, spol. s r.o.                   | reznicekdoprava       | SRO
        Pohjola Kuljetus Oy                              | pohjolakuljetus       | OY
        Åkeri Öresund AB                                 | akerioresund          | AB
        Μεταφορές Ευρώπη Ε.Π.Ε.                          | metaforesevropi       | EPE
        SIA "Kreiss"                                     | kreiss                | SIA
        OÜ Põhjala                                       | pohjala               | OU
        ТОВ «Дніпро»                                     | dnipro                | TOV
        Šešupė MB                                        | sesupe                | MB
        """)
    void aNameIsWhatItIsCalledAndItsLegalForm(String text, String key, LegalForm form) {
        CompanyName name = CompanyName.of(text);

        assertThat(name.key()).isEqualTo(key);
        assertThat(name.legalForm()).contains(form);
    }

    @ParameterizedTest
    @CsvSource({
        "Pennine Haulage, penninehaulage",
        "A. B. Trans, abtrans",
        "MB Trans, mbtrans",
        "Ltd, ltd",
        "S.A., sa",
        "'', ''",
        "„“, ''"
    })
    void aNameWithoutALegalFormIsAllName(String text, String key) {
        CompanyName name = CompanyName.of(text);

        assertThat(name.key()).isEqualTo(key);
        assertThat(name.legalForm()).isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "Ямбол Юнак, Yambol Yunak",
        "Жеравна Чайка, Zheravna Chayka",
        "Цветан Щастие, Tsvetan Shtastie",
        "Кръстев Хемус, Krastev Khemus",
        "Щедрик Юпітер, Shchedryk Yupiter",
        "Ђорђевић Љубић, Djordjevic Ljubic",
        "Χρήστου Μεταφορές, Christou Metafores",
        "Müller Köhler, Mueller Koehler",
        "Øresund, Oeresund"
    })
    void theUsualWaysOfWritingANameInLatinLettersSoundTheSame(String own, String latin) {
        assertThat(CompanyName.of(own).sound()).isEqualTo(CompanyName.of(latin).sound());
    }

    @Test
    void theFourKindsOfTurkishIAreOneWhateverTheLanguageOfTheServer() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(List.of("IŞIK İNCİ", "ışık inci", "Işık İnci", "ISIK INCI", "isik inci"))
                    .allSatisfy(text -> assertThat(CompanyName.of(text).key()).isEqualTo("isikinci"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void theKeyIsItsOwnKey(@ForAll String anything, @ForAll("names") String name) {
        String key = CompanyName.of(anything).key();

        assertThat(CompanyName.of(key).key()).isEqualTo(key);
        assertThat(CompanyName.of(CompanyName.of(name).key()).key())
                .isEqualTo(CompanyName.of(name).key());
        assertThat(CompanyName.of(name).key()).matches("[a-z0-9]+");
    }

    @Property
    void capitalsKeepTheKey(@ForAll("names") String name) {
        assertThat(CompanyName.of(name.toUpperCase(Locale.ROOT)).key())
                .isEqualTo(CompanyName.of(name).key());
        assertThat(CompanyName.of(name.toLowerCase(Locale.ROOT)).key())
                .isEqualTo(CompanyName.of(name).key());
    }

    @Property
    void accentsKeepTheKey(@ForAll("latinNames") String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);

        assertThat(CompanyName.of(composed).key())
                .isEqualTo(CompanyName.of(decomposed).key())
                .isEqualTo(CompanyName.of(Spelling.withoutAccents(name)).key());
    }

    @Property
    void punctuationKeepsTheKey(@ForAll("names") String name, @ForAll("marks") String mark) {
        String key = CompanyName.of(name).key();

        assertThat(CompanyName.of(name.replace(" ", mark)).key()).isEqualTo(key);
        assertThat(CompanyName.of(mark + name + mark).key()).isEqualTo(key);
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of(
                " ", "  ", ", ", ". ", " - ", "-", "/", " „", "“ ", "(", ")", "\u00a0", "\t", " · ", "_", "–");
    }

    @Provide
    Arbitrary<String> latinNames() {
        return named(Names.ALL.stream()
                .filter(names -> !List.of("BG", "GR", "RS", "UA").contains(names.country()))
                .toList());
    }

    @Provide
    Arbitrary<String> names() {
        return named(Names.ALL);
    }

    private static Arbitrary<String> named(List<Names> countries) {
        return Arbitraries.of(countries)
                .flatMap(names -> Combinators.combine(
                                Arbitraries.of(names.own()),
                                Arbitraries.of(names.trade()),
                                Arbitraries.of(names.forms()))
                        .as((own, trade, form) -> names.written(own + " " + trade, form)));
    }
}
