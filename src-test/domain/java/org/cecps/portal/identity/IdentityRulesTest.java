package org.cecps.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cecps.portal.identity.IdentityMatch.Contribution;
import org.cecps.portal.party.PartyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityRulesTest {

    private static final LocalDate BORN = LocalDate.of(1984, 3, 12);

    @Test
    void everyContributionIsNamedWithItsWeightAndTheyMakeTheScore() {
        IdentityMatch match = IdentityRules.compare(
                Identity.company("Carpat Trans Logistic S.R.L.", "RO", "14399840"),
                Identity.company("S.C. CARPAT-TRANS LOGISTIC SRL", "RO", "RO14399840"));

        assertThat(match.contributions())
                .containsExactly(
                        new Contribution(MatchReason.SAME_KEY, 450),
                        new Contribution(MatchReason.SAME_LEGAL_FORM, 50),
                        new Contribution(MatchReason.SAME_COUNTRY, 50),
                        new Contribution(MatchReason.SAME_REGISTRATION_NUMBER, 450));
        assertThat(match.score()).isEqualTo(1_000);
        assertThat(match.proposal()).isEqualTo(IdentityProposal.SAME);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        UAB Baltkelis       | Uždaroji akcinė bendrovė „BALTKELIS“ | LIKELY
        Транс Пловдив ЕООД  | Trans Plovdiv Ltd                    | LIKELY
        Baltkelis UAB       | Baltkleis UAB                        | LIKELY
        Yıldız Nakliyat A.Ş.| YILDIZ NAKLIYAT AS                   | LIKELY
        Kowalski Transport  | Nowak Transport                      | UNLIKELY
        Whitby Haulage Ltd  | Whitney Haulage Ltd                  | UNLIKELY
        KM Trans            | KW Trans                             | UNLIKELY
        Eurotrans 2 Kft.    | Eurotrans 3 Kft.                     | UNLIKELY
        Orzeł Sp. z o.o.    | Orzeł S.A.                           | UNLIKELY
        """)
    void aNameAloneIsAtMostLikely(String first, String second, IdentityProposal proposal) {
        IdentityMatch match =
                IdentityRules.compare(Identity.company(first, "LT", null), Identity.company(second, "LT", null));

        assertThat(match.proposal()).isEqualTo(proposal);
    }

    @Test
    void anotherNumberInTheRegisterIsAnotherCompany() {
        IdentityMatch match = IdentityRules.compare(
                Identity.company("Kowalski Sp. z o.o.", "PL", "0000482913"),
                Identity.company("Kowalski Sp. z o.o.", "PL", "0000771205"));

        assertThat(match.proposal()).isEqualTo(IdentityProposal.UNLIKELY);
        assertThat(match.contributions()).contains(new Contribution(MatchReason.OTHER_REGISTRATION_NUMBER, -350));
    }

    @Test
    void aCompanyThatChangedItsNameIsFoundByItsNumber() {
        IdentityMatch match = IdentityRules.compare(
                Identity.company("Dunărea Trans SRL", "RO", "14399840"),
                Identity.company("Blue Line Cargo SRL", "RO", "RO 014399840"));

        assertThat(match.proposal()).isEqualTo(IdentityProposal.LIKELY);
    }

    @Test
    void oneWrongDigitInTheNumberIsStillWorthALook() {
        IdentityMatch match = IdentityRules.compare(
                Identity.company("Girteka UAB", "LT", "302456789"), Identity.company("Girteka UAB", "LT", "302456798"));

        assertThat(match.proposal().isWorthALook()).isTrue();
        assertThat(match.contributions()).contains(new Contribution(MatchReason.SIMILAR_REGISTRATION_NUMBER, 100));
    }

    @Test
    void aHungarianNameIsTheSameInTheOrderOfOthers() {
        IdentityMatch match = IdentityRules.compare(
                Identity.person("Nagy-Kovács Ágnes", "HU", BORN), Identity.person("Agnes Nagy Kovacs", "HU", BORN));

        assertThat(match.contributions()).contains(new Contribution(MatchReason.HUNGARIAN_NAME_ORDER, 590));
        assertThat(match.proposal()).isEqualTo(IdentityProposal.SAME);
    }

    @ParameterizedTest(name = "{0} and {1}, {2} and {3}: {4}")
    @CsvSource({
        "İbrahim Yıldız, IBRAHIM YILDIZ, 1984-03-12, 1984-03-12, SAME",
        "Георги Димитров, Georgi Dimitrov, 1984-03-12, 1984-03-12, SAME",
        "Siobhán O'Neill, Siobhan ONeill, 1984-03-12, , LIKELY",
        "Zbigniew Łączyński, Zbigniew Laczynski, 1984-03-12, 1984-12-03, LIKELY",
        "Jan Nowak, Jan Nowak, 1984-03-12, 1971-08-30, UNLIKELY",
        "Jan Nowak, Piotr Kowalczyk, 1984-03-12, 1984-03-12, UNLIKELY"
    })
    void aPersonIsTheSameByNameAndDateOfBirth(
            String first, String second, LocalDate firstBorn, LocalDate secondBorn, IdentityProposal proposal) {
        IdentityMatch match = IdentityRules.compare(
                Identity.person(first, "PL", firstBorn), Identity.person(second, "PL", secondBorn));

        assertThat(match.proposal()).isEqualTo(proposal);
    }

    @Test
    void theLatinNameThatAPersonUsesIsComparedToo() {
        Identity own = new Identity(PartyKind.PERSON, "سامر الخطيب", "Samer Al-Khatib", "DE", null, BORN);

        IdentityMatch match = IdentityRules.compare(own, Identity.person("SAMER AL KHATIB", "DE", BORN));

        assertThat(match.proposal()).isEqualTo(IdentityProposal.SAME);
    }

    @Test
    void aPersonIsNoCompany() {
        IdentityMatch match = IdentityRules.compare(
                Identity.person("Jan Kowalski", "PL", BORN), Identity.company("Jan Kowalski", "PL", null));

        assertThat(match.score()).isZero();
        assertThat(match.contributions()).containsExactly(new Contribution(MatchReason.OTHER_KIND, 0));
    }

    @Test
    void namesWithoutALetterHaveNothingInCommon() {
        assertThat(IdentityRules.compare(Identity.company("???", null, null), Identity.company("!", null, null)))
                .isEqualTo(new IdentityMatch(0, List.of()));
    }

    @Property
    void itDoesNotMatterWhichComesFirst(@ForAll("identities") Identity first, @ForAll("identities") Identity second) {
        IdentityMatch match = IdentityRules.compare(first, second);

        assertThat(IdentityRules.compare(second, first)).isEqualTo(match);
        assertThat(match.score()).isBetween(0, IdentityMatch.MOST);
    }

    @Property
    void whatIsKnownInFullIsTheSameAsItself(@ForAll("identities") Identity identity) {
        boolean full = identity.kind() == PartyKind.COMPANY
                ? identity.companyNumber() != null
                : identity.dateOfBirth() != null;

        assertThat(IdentityRules.compare(identity, identity).proposal())
                .isEqualTo(full ? IdentityProposal.SAME : IdentityProposal.LIKELY);
    }

    @Provide
    Arbitrary<Identity> identities() {
        return Arbitraries.of(Names.ALL).flatMap(names -> {
            Arbitrary<String> company = Combinators.combine(
                            Arbitraries.of(names.own()), Arbitraries.of(names.trade()), Arbitraries.of(names.forms()))
                    .as((own, trade, form) -> names.written(own + " " + trade, form));
            Arbitrary<String> person = Combinators.combine(Arbitraries.of(names.first()), Arbitraries.of(names.last()))
                    .as((given, last) -> given + " " + last);
            Arbitrary<String> number =
                    Arbitraries.of("14399840", "14399841", "302456789", "HRB 7").injectNull(0.3);
            Arbitrary<LocalDate> born = Arbitraries.of(BORN, BORN.plusDays(1), LocalDate.of(1984, 12, 3))
                    .injectNull(0.3);
            Arbitrary<String> country = Arbitraries.of(names.country(), "PL").injectNull(0.2);
            return Arbitraries.oneOf(
                    Combinators.combine(company, country, number).as(Identity::company),
                    Combinators.combine(person, country, born).as(Identity::person));
        });
    }
}
