package org.cecps.portal.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The legal forms of companies in Europe, with the ways they are written before or after a name. The same company is met with
 * its form in short, in full, translated into English or left out.
 */
public enum LegalForm {
    /** Private limited company of the United Kingdom and Ireland; also how many others write theirs in English. */
    LTD(
            Family.LIMITED,
            "GB IE CY MT",
            "Ltd",
            "Limited",
            "Private Limited Company",
            "Cyf",
            "Cyfyngedig",
            "Teo",
            "Teoranta"),
    /** Limited liability company, as others write theirs in English. */
    LLC(Family.LIMITED, "", "LLC", "Limited Liability Company"),
    /** Designated activity company, Ireland. */
    DAC(Family.LIMITED, "IE", "DAC", "Designated Activity Company"),
    /** Public limited company of the United Kingdom and Ireland. */
    PLC(Family.STOCK, "GB IE CY MT", "PLC", "Public Limited Company", "CCC"),
    /** Joint stock company, as others write theirs in English. */
    JSC(Family.STOCK, "", "JSC", "Joint Stock Company", "Inc", "Incorporated", "Corp", "Corporation"),
    /** Limited liability partnership. */
    LLP(Family.PARTNERSHIP, "GB IE", "LLP", "Limited Liability Partnership"),

    /** Polish limited company. */
    SP_ZOO(
            Family.LIMITED,
            "PL",
            "Sp. z o.o.",
            "Spółka z o.o.",
            "Sp. z ograniczoną odpowiedzialnością",
            "Spółka z ograniczoną odpowiedzialnością"),
    /** Polish limited partnership of a limited company. */
    SP_ZOO_SP_K(
            Family.PARTNERSHIP,
            "PL",
            "Sp. z o.o. Sp. k.",
            "Sp. z o.o. S.K.",
            "Spółka z ograniczoną odpowiedzialnością Spółka komandytowa"),
    /** Polish limited partnership. */
    SP_K(Family.PARTNERSHIP, "PL", "Sp. k.", "Spółka komandytowa"),
    /** Polish general partnership. */
    SP_J(Family.PARTNERSHIP, "PL", "Sp. j.", "Spółka jawna"),
    /** Polish civil partnership. */
    SC(Family.PARTNERSHIP, "PL", "S.C.", "Spółka cywilna"),

    /** Limited company of Romania, Moldova and Italy. */
    SRL(
            Family.LIMITED,
            "RO MD IT BE",
            "S.R.L.",
            "Societate cu răspundere limitată",
            "Società a responsabilità limitata",
            "SRL-D",
            "S.R.L.S.",
            "Srl Unipersonale"),
    /** Stock company of the Romance countries, Poland, Greece and Switzerland. */
    SA(
            Family.STOCK,
            "FR BE LU CH ES PT RO PL GR",
            "S.A.",
            "Société anonyme",
            "Sociedad anónima",
            "Sociedade anónima",
            "Spółka akcyjna",
            "Societate pe acțiuni",
            "S.A.U.",
            "Anonymi Etaireia",
            "Α.Ε.",
            "Ανώνυμη Εταιρεία"),
    /** Italian stock company. */
    SPA(Family.STOCK, "IT", "S.p.A.", "Società per azioni"),
    /** Partnership of Italy, France, Belgium and Romania. */
    SNC(
            Family.PARTNERSHIP,
            "IT FR BE RO",
            "S.n.c.",
            "Società in nome collettivo",
            "Société en nom collectif",
            "V.O.F."),
    /** French simplified stock company; an Italian limited partnership is written the same. */
    SAS(Family.STOCK, "FR IT", "S.A.S.", "SASU", "Société par actions simplifiée", "Società in accomandita semplice"),
    /** French limited company. */
    SARL(Family.LIMITED, "FR LU CH BE", "S.A.R.L.", "EURL", "Société à responsabilité limitée", "SPRL", "S.à r.l."),
    /** Spanish limited company. */
    SL(Family.LIMITED, "ES", "S.L.", "S.L.U.", "S.L.L.", "Sociedad limitada", "Sociedad de responsabilidad limitada"),
    /** Portuguese limited company. */
    LDA(Family.LIMITED, "PT", "Lda.", "Limitada", "Unipessoal Lda."),

    /** Limited company of Germany and Austria. */
    GMBH(
            Family.LIMITED,
            "DE AT CH",
            "GmbH",
            "G.m.b.H.",
            "GesmbH",
            "Ges.m.b.H.",
            "Gesellschaft mit beschränkter Haftung",
            "Gesellschaft mit beschraenkter Haftung",
            "mbH",
            "gGmbH"),
    /** German limited partnership of a limited company. */
    GMBH_CO_KG(
            Family.PARTNERSHIP,
            "DE AT",
            "GmbH & Co. KG",
            "GmbH und Co. KG",
            "GmbH & Co. Kommanditgesellschaft",
            "GmbH & Co"),
    /** German entrepreneurial company. */
    UG(
            Family.LIMITED,
            "DE",
            "UG",
            "UG (haftungsbeschränkt)",
            "UG (haftungsbeschraenkt)",
            "Unternehmergesellschaft (haftungsbeschränkt)"),
    /** Stock company of Germany, Austria and Switzerland. */
    AG(Family.STOCK, "DE AT CH LI", "AG", "Aktiengesellschaft"),
    /** Limited partnership of Germany and Austria. */
    KG(Family.PARTNERSHIP, "DE AT", "KG", "Kommanditgesellschaft"),
    /** General partnership of Germany and Austria. */
    OHG(Family.PARTNERSHIP, "DE AT", "OHG", "OG", "GbR", "Offene Handelsgesellschaft"),
    /** Sole trader of Germany and Austria. */
    EK(Family.SOLE_TRADER, "DE AT", "e.K.", "e.Kfm.", "e.U."),

    /** Dutch and Belgian limited company. */
    BV(Family.LIMITED, "NL BE", "B.V.", "Besloten Vennootschap", "BVBA"),
    /** Dutch and Belgian stock company. */
    NV(Family.STOCK, "NL BE", "N.V.", "Naamloze Vennootschap"),
    /** Dutch limited partnership. */
    CV(Family.PARTNERSHIP, "NL BE", "C.V.", "Commanditaire Vennootschap"),

    /** Lithuanian limited company. */
    UAB(Family.LIMITED, "LT", "UAB", "Uždaroji akcinė bendrovė"),
    /** Lithuanian small partnership. */
    MB(Family.PARTNERSHIP, "LT", "MB", "Mažoji bendrija"),
    /** Lithuanian sole trader's company. */
    II(Family.SOLE_TRADER, "LT", "IĮ", "Individuali įmonė"),
    /** Latvian limited company. */
    SIA(Family.LIMITED, "LV", "SIA", "Sabiedrība ar ierobežotu atbildību"),
    /** Estonian limited company. */
    OU(Family.LIMITED, "EE", "OÜ", "Osaühing"),

    /** Hungarian limited company. */
    KFT(Family.LIMITED, "HU", "Kft.", "Korlátolt felelősségű társaság"),
    /** Hungarian stock company. */
    ZRT(Family.STOCK, "HU", "Zrt.", "Nyrt.", "Rt.", "Zártkörűen működő részvénytársaság"),
    /** Hungarian limited partnership. */
    BT(Family.PARTNERSHIP, "HU", "Bt.", "Betéti társaság", "Kkt."),
    /** Hungarian sole trader. */
    EV(Family.SOLE_TRADER, "HU", "E.V.", "Egyéni vállalkozó"),

    /** Limited company of Czechia and Slovakia. */
    SRO(
            Family.LIMITED,
            "CZ SK",
            "s.r.o.",
            "spol. s r.o.",
            "společnost s ručením omezeným",
            "spoločnosť s ručením obmedzeným"),
    /** Stock company of Czechia, Slovakia, Turkey, Norway, Denmark, Estonia and Latvia. */
    AS(
            Family.STOCK,
            "CZ SK TR NO DK EE LV",
            "a.s.",
            "A/S",
            "A.Ş.",
            "akciová společnost",
            "akciová spoločnosť",
            "Anonim Şirketi",
            "Aktsiaselts",
            "Akciju sabiedrība",
            "Aksjeselskap",
            "Aktieselskab",
            "San. ve Tic. A.Ş.",
            "San. Tic. A.Ş.",
            "Ticaret A.Ş.",
            "Tic. A.Ş.",
            "Sanayi ve Ticaret A.Ş.",
            "Sanayi ve Ticaret Anonim Şirketi"),
    /** General or limited partnership of Czechia and Slovakia. */
    VOS(Family.PARTNERSHIP, "CZ SK", "v.o.s.", "k.s."),

    /** Limited company of Slovenia, Croatia, Serbia, Bosnia and Montenegro. */
    DOO(
            Family.LIMITED,
            "SI HR RS BA ME MK",
            "d.o.o.",
            "j.d.o.o.",
            "д.о.о.",
            "DOOEL",
            "ДООЕЛ",
            "društvo s ograničenom odgovornošću",
            "družba z omejeno odgovornostjo",
            "društvo sa ograničenom odgovornošću"),
    /** Stock company of Slovenia, Croatia and Bosnia. */
    DD(Family.STOCK, "SI HR BA", "d.d.", "dioničko društvo", "delniška družba"),
    /** Sole trader of Slovenia. */
    SP(Family.SOLE_TRADER, "SI", "s.p."),

    /** Bulgarian limited company of one owner. */
    EOOD(Family.LIMITED, "BG", "EOOD", "ЕООД", "Еднолично дружество с ограничена отговорност", "Single Member LLC"),
    /** Bulgarian limited company. */
    OOD(Family.LIMITED, "BG", "OOD", "ООД", "Дружество с ограничена отговорност"),
    /** Stock company of Bulgaria, Serbia and Macedonia. */
    AD(Family.STOCK, "BG RS MK ME", "AD", "АД", "EAD", "ЕАД", "Акционерно дружество"),
    /** Bulgarian sole trader. */
    ET(Family.SOLE_TRADER, "BG", "ET", "ЕТ", "Едноличен търговец"),

    /** Greek limited company. */
    EPE(Family.LIMITED, "GR", "EPE", "Ε.Π.Ε.", "E.P.E.", "Εταιρεία Περιορισμένης Ευθύνης"),
    /** Greek private company. */
    IKE(Family.LIMITED, "GR", "IKE", "Ι.Κ.Ε.", "P.C.", "Ιδιωτική Κεφαλαιουχική Εταιρεία"),
    /** Greek partnership. */
    OE(Family.PARTNERSHIP, "GR", "O.E.", "Ο.Ε.", "E.E.", "Ε.Ε."),

    /** Turkish limited company. */
    LTD_STI(
            Family.LIMITED,
            "TR",
            "Ltd. Şti.",
            "Limited Şirketi",
            "Tic. Ltd. Şti.",
            "Ticaret Ltd. Şti.",
            "San. ve Tic. Ltd. Şti.",
            "San. Tic. Ltd. Şti.",
            "Sanayi ve Ticaret Ltd. Şti.",
            "Sanayi ve Ticaret Limited Şirketi"),

    /** Swedish and Lithuanian stock company. */
    AB(Family.STOCK, "SE LT FI", "AB", "Aktiebolag", "Akcinė bendrovė"),
    /** Swedish partnership. */
    HB(Family.PARTNERSHIP, "SE", "HB", "Handelsbolag", "KB"),
    /** Finnish limited company. */
    OY(Family.STOCK, "FI", "Oy", "Oyj", "Osakeyhtiö", "Oy Ab"),
    /** Finnish partnership. */
    KY(Family.PARTNERSHIP, "FI", "Ky", "Tmi"),
    /** Danish and Norwegian limited company. */
    APS(Family.LIMITED, "DK", "ApS", "Anpartsselskab", "IVS"),
    /** Norwegian one-person company. */
    ENK(Family.SOLE_TRADER, "NO", "ENK"),

    /** Russian and Belarusian limited company. */
    OOO(Family.LIMITED, "RU BY", "OOO", "ООО", "Общество с ограниченной ответственностью"),
    /** Russian stock company. */
    AO(Family.STOCK, "RU", "АО", "ЗАО", "ОАО", "ПАО", "ZAO", "OAO", "PAO"),
    /** Russian sole trader. */
    IP(Family.SOLE_TRADER, "RU BY", "ИП"),
    /** Ukrainian limited company. */
    TOV(Family.LIMITED, "UA", "TOV", "ТОВ", "ТзОВ", "TzOV", "Товариство з обмеженою відповідальністю"),
    /** Ukrainian private enterprise. */
    PP(Family.LIMITED, "UA", "ПП", "Приватне підприємство"),
    /** Ukrainian sole trader. */
    FOP(Family.SOLE_TRADER, "UA", "FOP", "ФОП"),
    /** Albanian limited company. */
    SHPK(Family.LIMITED, "AL XK", "Sh.p.k.", "SHPK"),
    /** European company. */
    SE(Family.STOCK, "", "SE", "Societas Europaea");

    private static final int MOST_WORDS = 8;

    /** Those that are also written before the name. */
    private static final Set<LegalForm> IN_FRONT =
            Set.of(UAB, AB, MB, II, SIA, AS, OU, OY, DOO, ET, OOO, AO, IP, TOV, PP, FOP);

    private static final Map<String, LegalForm> BY_LETTERS = byLetters();

    private final Family family;
    private final String countries;
    private final String written;

    LegalForm(Family family, String countries, String... written) {
        this.family = family;
        this.countries = countries;
        this.written = String.join("|", written);
    }

    /** What kind of company a form makes. */
    public enum Family {
        /** A private company whose owners do not answer for its debts. */
        LIMITED,
        /** A company of shares. */
        STOCK,
        /** A partnership. */
        PARTNERSHIP,
        /** One person in business. */
        SOLE_TRADER
    }

    /** What kind of company it makes. */
    public Family family() {
        return family;
    }

    /** The countries that have it, ISO 3166 alpha-2; none for the English translations that any company may use. */
    public Set<String> countries() {
        return countries.isEmpty() ? Set.of() : Set.of(countries.split(" "));
    }

    /** Whether the two may be written for one company: forms of one kind and country, or one of them put into English. */
    boolean mayBe(LegalForm other) {
        boolean translated = isEnglish() != other.isEnglish() && isCompany() && other.isCompany();
        boolean ofOneCountry = countries.isEmpty()
                || other.countries.isEmpty()
                || countries().stream().anyMatch(other.countries()::contains);
        return this == other || translated || (family == other.family && ofOneCountry);
    }

    /** Its words at the end of a name, or before it; empty when there is none or nothing else would be left. */
    static Optional<Found> in(List<String> words) {
        for (int length = Math.min(MOST_WORDS, words.size() - 1); length > 0; length--) {
            LegalForm form = BY_LETTERS.get(String.join("", words.subList(words.size() - length, words.size())));
            if (form != null) {
                return Optional.of(new Found(form, words.subList(0, words.size() - length)));
            }
        }
        return inFront(words);
    }

    /** The letters of "A. B. Trans" are a name, and so are those of "MB Trans", where the rest says only what it trades in. */
    private static Optional<Found> inFront(List<String> words) {
        for (int length = Math.min(MOST_WORDS, words.size() - 1); length > 0; length--) {
            LegalForm form = BY_LETTERS.get(String.join("", words.subList(0, length)));
            boolean initials = length == 2 && words.get(0).length() == 1;
            List<String> others = words.subList(length, words.size());
            if (form != null
                    && IN_FRONT.contains(form)
                    && !initials
                    && !others.stream().allMatch(CommonWords::has)) {
                return Optional.of(new Found(form, others));
            }
        }
        return Optional.empty();
    }

    private boolean isEnglish() {
        return countries.isEmpty() || this == LTD || this == PLC;
    }

    private boolean isCompany() {
        return family == Family.LIMITED || family == Family.STOCK;
    }

    private static Map<String, LegalForm> byLetters() {
        Map<String, LegalForm> forms = new HashMap<>();
        Arrays.stream(values())
                .forEach(form -> Arrays.stream(form.written.split("\\|"))
                        .forEach(text -> forms.putIfAbsent(String.join("", LatinLetters.words(text)), form)));
        return Map.copyOf(forms);
    }

    /** A form and the words of the name without it. */
    record Found(LegalForm form, List<String> others) {}
}
