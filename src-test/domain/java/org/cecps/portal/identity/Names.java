package org.cecps.portal.identity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Made-up but usual names of the scheme's countries, in their own letters, for labelled pairs (FACTS M).
 *
 * @param country ISO 3166 alpha-2
 * @param weight how often, FACTS M
 * @param own words that tell one company from another
 * @param trade words that do not
 * @param forms ways of writing one legal form
 * @param otherForms a form that another company of the country may have
 * @param first given names
 * @param last surnames
 */
record Names(
        String country,
        int weight,
        List<String> own,
        List<String> trade,
        List<String> forms,
        List<String> otherForms,
        List<String> first,
        List<String> last) {

    static final List<Names> ALL = List.of(
            of(
                    "RO",
                    20,
                    "Carpați, Dunărea, Mureș, Țigănuș, Bistrița, Făgăraș, Oltenița, Brâncuși, Vâlcea, Șoimul, Crișana, Moldovan",
                    "Trans, Logistic, Transport, Spedition, Cargo",
                    "S.R.L., SRL, Srl, S R L, Societate cu răspundere limitată",
                    "S.A., SA",
                    "Ionuț, Ștefan, Mihăiță, Cătălin, Andreea, Gheorghe, Dănuț, Răzvan",
                    "Dumitrescu, Țăranu, Stănescu, Brătianu, Ungureanu, Popa, Lupșan, Ciobanu"),
            of(
                    "PL",
                    20,
                    "Młyńska, Łączpol, Żubr, Wisła, Gdańsk, Kowalski, Świtała, Zieliński, Bałtyk, Jaźwiec, Orzeł, Wróblewski",
                    "Transport, Spedycja, Logistyka, Trans, Usługi Transportowe",
                    "Sp. z o.o., Sp. z.o.o., SP ZOO, Spółka z o.o., Spółka z ograniczoną odpowiedzialnością",
                    "S.A., Sp. j.",
                    "Zbigniew, Łukasz, Paweł, Wojciech, Małgorzata, Grzegorz, Michał, Krzysztof",
                    "Łączyński, Wiśniewski, Kowalczyk, Żółkiewski, Dąbrowski, Nowak, Szczepański, Głowacki"),
            of(
                    "GB",
                    14,
                    "Ashworth, O'Connor, Pennine, Hargreaves, Severn, McAllister, Whitby, Blackwood, D'Arcy, Thistle, Cotswold, Trent",
                    "Haulage, Transport, Logistics, Freight, & Sons Haulage",
                    "Ltd, Limited, LTD., Ltd.",
                    "PLC, LLP",
                    "James, Oliver, Siân, Graham, Fiona, Stuart, Derek, Nigel",
                    "O'Brien, Smith, McDonald, Hughes, Clarke, Armstrong, Fletcher, Barker"),
            of(
                    "LT",
                    8,
                    "Baltkelis, Žalgiris, Girteka, Šiaurė, Vėtra, Ąžuolas, Nemunas, Klaipėda, Žemaitis, Aušra, Kuršių, Jūra",
                    "Transportas, Logistika, Trans, Ekspedicija, Cargo",
                    "UAB, Uždaroji akcinė bendrovė, U.A.B.",
                    "MB, AB",
                    "Tomas, Žydrūnas, Jonas, Saulius, Rūta, Vytautas, Kęstutis, Darius",
                    "Petrauskas, Žukauskas, Kazlauskas, Šimkus, Jankauskas, Paulauskas, Čepas, Bružas"),
            of(
                    "BG",
                    7,
                    "Пловдив, Българка, Щастие, Кръстев, Юнак, Ямбол, Жеравна, Чайка, Цветан, Хемус, Димитров, Шипка",
                    "Транс, Транспорт, Логистик, Спедиция, Карго",
                    "ЕООД, EOOD",
                    "АД, ЕТ",
                    "Георги, Ивайло, Цветелина, Христо, Стоян, Юлия, Живко, Борислав",
                    "Димитров, Желязков, Стоянов, Ганчев, Чолаков, Шишков, Ангелов, Щерев"),
            of(
                    "HU",
                    6,
                    "Kecskeméti, Fehérvári, Tűzkő, Zöldág, Őrség, Nagykőrösi, Széchenyi, Szűcs, Rózsa, Gyöngyös, Hajdú, Tölgyes",
                    "Szállítmányozó, Trans, Logisztika, Fuvarozó, Cargo",
                    "Kft., KFT, Korlátolt Felelősségű Társaság, kft",
                    "Zrt., Bt.",
                    "Ágnes, György, Zoltán, László, Sándor, Ferenc, Csaba, Erzsébet",
                    "Nagy, Kovács, Szabó, Tóth, Horváth, Győri, Németh, Széles"),
            of(
                    "IE",
                    6,
                    "O'Neill, Shannon, Rosslare, Ó Murchú, Kilkenny, Connacht, Fitzgerald, Dún Laoghaire, Tralee, Liffey, Mac Giolla, Burren",
                    "Haulage, Transport, & Sons Haulage, Logistics, Freight",
                    "Ltd, Limited, Teo, Teoranta",
                    "DAC, PLC",
                    "Siobhán, Pádraig, Ciarán, Seán, Aoife, Declan, Niamh, Eoin",
                    "O'Neill, Murphy, Ó Briain, Kavanagh, Gallagher, Doyle, Brennan, Nolan"),
            of(
                    "NL",
                    5,
                    "Van der Meer, Oosterhuis, De Vries, Zeeland, Veldhoven, Jansen, Groenewoud, Maasdijk, Hoogland, Brouwer, Tulp, Waterweg",
                    "Transport, Logistiek, Internationaal Transport, Expeditie, Cargo",
                    "B.V., BV, Besloten Vennootschap, b.v.",
                    "N.V., VOF",
                    "Joost, Pieter, Annelies, Willem, Maarten, Sjoerd, Femke, Dirk",
                    "van den Berg, de Jong, Bakker, Visser, Mulder, Hendriks, Dekker, Smit"),
            of(
                    "ES",
                    4,
                    "Peña, Ibérica, Andalucía, Muñoz, Cañada, Guadiana, León, Sánchez, Montaña, Extremeña, Águila, Rioja",
                    "Transportes, Logística, Trans, Cargo, Hermanos Transportes",
                    "S.L., SL, Sociedad Limitada, S.L.U.",
                    "S.A., SA",
                    "José, Ángel, Íñigo, María, Begoña, Joaquín, Andrés, Ramón",
                    "Muñoz, Núñez, García, Peña, Ibáñez, Cordero, Domínguez, Vázquez"),
            of(
                    "DE",
                    3,
                    "Müller, Rhein-Neckar, Köhler, Weiß, Schröder, Bärental, Hafen, Grünwald, Nordsee, Jäger, Südharz, Lößnitz",
                    "Kühltransporte, Spedition, Transporte, Logistik, Internationale Spedition",
                    "GmbH, G.m.b.H., Gesellschaft mit beschränkter Haftung, gmbh",
                    "GmbH & Co. KG, AG",
                    "Jürgen, Günther, Björn, Käthe, Wolfgang, Dieter, Sören, Heinz",
                    "Müller, Weiß, Schröder, Böhm, Krüger, Fischer, Jäger, Groß"),
            of(
                    "TR",
                    4,
                    "Yıldız, İstanbul, Kılıç, Şahin, Güneş, Çınar, Ağrı, Özdemir, Işık, Boğaziçi, Karadeniz, İnci",
                    "Nakliyat, Lojistik, Taşımacılık, Uluslararası Nakliyat, Transport",
                    "Ltd. Şti., LTD ŞTİ, Limited Şirketi, San. ve Tic. Ltd. Şti.",
                    "A.Ş., Anonim Şirketi",
                    "İbrahim, Işıl, Çağlar, Oğuz, Yiğit, Hüseyin, Gülşen, İsmail",
                    "Yıldız, Işık, Şahin, Çelik, Öztürk, Kılıç, Doğan, Yılmaz"),
            of(
                    "CZ",
                    2,
                    "Řezníček, Čáp, Žižkov, Bohemia, Krkonoše, Dvořák, Šumava, Ještěd, Třeboň, Novotný, Beskydy, Háj",
                    "Doprava, Trans, Spedice, Logistika, Mezinárodní doprava",
                    "s.r.o., spol. s r.o., S.R.O., s. r. o.",
                    "a.s., v.o.s.",
                    "Jiří, Ondřej, Zdeněk, Libuše, Tomáš, Luboš, Václav, Radek",
                    "Dvořák, Řezníček, Černý, Novotný, Žák, Procházka, Kučera, Šimek"),
            of(
                    "GR",
                    2,
                    "Παπαδόπουλος, Ευρώπη, Ήλιος, Χρήστου, Θεσσαλία, Όλυμπος, Ξάνθη, Φοίνικας, Αυγή, Μπάμπης, Ψηλορείτης, Ωρίων",
                    "Μεταφορές, Μεταφορική, Τρανς, Λογιστικ, Κάργκο",
                    "ΕΠΕ, Ε.Π.Ε., E.P.E.",
                    "Α.Ε., Ο.Ε.",
                    "Χρήστος, Γεώργιος, Θεόδωρος, Ευάγγελος, Ηλίας, Φώτης, Μιχάλης, Δημήτρης",
                    "Παπαδόπουλος, Ξενάκης, Χατζής, Ψαρράς, Αυγερινός, Φιλίππου, Θεοδωράκης, Βλάχος"),
            of(
                    "RS",
                    2,
                    "Ђорђевић, Шумадија, Љубић, Њива, Морава, Чачак, Жупа, Ћирић, Дунав, Хајдук, Јастреб, Златибор",
                    "Транс, Транспорт, Логистика, Шпедиција, Карго",
                    "д.о.о., d.o.o., DOO, доо",
                    "а.д., АД",
                    "Ђорђе, Љубомир, Јован, Живко, Чедомир, Милош, Драган, Душан",
                    "Ђорђевић, Јовановић, Живковић, Николић, Чолић, Љубичић, Хаџић, Петровић"),
            of(
                    "UA",
                    2,
                    "Київ, Щедрик, Юпітер, Їжак, Чумак, Запоріжжя, Дніпро, Хортиця, Яблуня, Шевченко, Полтава, Європа",
                    "Транс, Транспорт, Логістика, Експедиція, Карго",
                    "ТОВ, ТзОВ, TOV",
                    "ПП, ФОП",
                    "Юрій, Сергій, Яна, Михайло, Олексій, Євген, Андрій, Любов",
                    "Шевченко, Щербак, Ющенко, Коваленко, Чорний, Яценко, Кравчук, Хоменко"));

    /** A country, as often as it comes in the scheme. */
    static Names of(Dice dice) {
        List<Names> weighted = new ArrayList<>();
        ALL.forEach(names -> {
            for (int i = 0; i < names.weight; i++) {
                weighted.add(names);
            }
        });
        return dice.one(weighted);
    }

    /** The forms that are written before the name. */
    boolean isFormInFront() {
        return List.of("LT", "UA").contains(country);
    }

    /** A name with its form where the country writes it. */
    String written(String core, @Nullable String form) {
        if (form == null) {
            return core;
        }
        return isFormInFront() ? form + " " + core : core + " " + form;
    }

    private static Names of(
            String country,
            int weight,
            String own,
            String trade,
            String forms,
            String otherForms,
            String first,
            String last) {
        return new Names(
                country, weight, list(own), list(trade), list(forms), list(otherForms), list(first), list(last));
    }

    private static List<String> list(String text) {
        return List.of(text.split(", "));
    }
}
