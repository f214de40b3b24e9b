package org.cecps.portal.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.cecps.portal.scheme.Figure;
import org.cecps.portal.shared.Actor;
import org.cecps.portal.shared.Actor.Role;
import org.cecps.portal.shared.Reference;
import org.cecps.portal.shared.ReferenceKind;
import org.cecps.portal.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemeTermsServiceTest {

    private static final SetFigure CHANGE =
            new SetFigure(Figure.NOT_BEFORE, 35, LocalDate.of(2027, 5, 1), "Letter of the head of the scheme");

    private final SchemeTermsService service = new SchemeTermsService();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void onlyAnAdministratorSettlesAFigure(Role role) {
        Actor other = new Actor(Actor.Kind.STAFF, "STF-0000-0000", Set.of(role));

        assertThatThrownBy(() -> service.set(other, CHANGE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(TermsRefusal.NOT_ADMINISTRATOR));
    }

    @Test
    void onlyStaffReadWhoSettledWhat() {
        Actor person = Actor.person(Reference.random(ReferenceKind.LIABILITY));

        assertThatThrownBy(() -> service.history(person))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(TermsRefusal.NOT_STAFF));
        assertThatThrownBy(() -> service.rows(person)).isInstanceOf(Refused.class);
    }
}
