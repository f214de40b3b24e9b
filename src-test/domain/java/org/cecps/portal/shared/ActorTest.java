package org.cecps.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.cecps.portal.shared.Actor.Kind;
import org.cecps.portal.shared.Actor.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorTest {

    /** FACTS A.3: AO issues, EO recommends, HO assures, SO approves discretion; each includes the lower ones. */
    @ParameterizedTest
    @CsvSource({
        "AO, AO, true", "AO, EO, false", "AO, HO, false", "AO, SO, false",
        "EO, AO, true", "EO, EO, true", "EO, HO, false", "EO, SO, false",
        "HO, AO, true", "HO, EO, true", "HO, HO, true", "HO, SO, false",
        "SO, AO, true", "SO, EO, true", "SO, HO, true", "SO, SO, true",
        "FINANCE, AO, false", "ADMINISTRATOR, AO, false", "SO, ADMINISTRATOR, false", "SO, FINANCE, false"
    })
    void aGradeIncludesTheLowerOnesAndNothingElse(Role held, Role asked, boolean expected) {
        assertThat(new Actor(Kind.STAFF, "x", Set.of(held)).may(asked)).isEqualTo(expected);
    }

    @Test
    void onlyStaffAreCaseworkers() {
        assertThat(new Actor(Kind.SYSTEM, "x", Set.of(Role.AO)).isCaseworker()).isFalse();
        assertThat(new Actor(Kind.STAFF, "x", Set.of(Role.ADMINISTRATOR)).isCaseworker())
                .isFalse();
        assertThat(new Actor(Kind.STAFF, "x", Set.of(Role.AO)).isCaseworker()).isTrue();
    }

    @Test
    void aPersonIsThePersonOfTheirOwnNoticeOnly() {
        Reference own = Reference.random(ReferenceKind.LIABILITY);

        assertThat(Actor.person(own).isPersonOf(own)).isTrue();
        assertThat(Actor.person(own).isPersonOf(Reference.random(ReferenceKind.LIABILITY)))
                .isFalse();
    }
}
