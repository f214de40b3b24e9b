package org.cecps.portal.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import org.cecps.portal.sample.SampleWriter;
import org.cecps.portal.shared.ClockProducer;
import org.cecps.portal.shared.DomainEvent;
import org.cecps.portal.shared.LegalClock;
import org.cecps.portal.shared.Reference;
import org.junit.jupiter.api.Test;

/** How classes of a kind are written, everywhere. */
class HabitsTest {

    /** Beside the repositories (Jpa…) and the outbox: what reads or writes tables that have no aggregate. */
    private static final Set<String> WRITE_TABLES = Set.of(
            "AccessCodes",
            "ApiKeys",
            "AuditLog",
            "AuditSealing",
            "Caseload",
            "ConfirmedEmails",
            "Drafts",
            "Referrals",
            "ServiceLog",
            "SignInTokens",
            "StaffAccounts",
            "Throttle");

    private static final Set<String> CLOCKS = Set.of("now", "instant", "millis", "systemUTC", "systemDefaultZone");

    @Test
    void aRepositoryIsUsedThroughItsInterface() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Jpa")
                .should()
                .notBePublic()
                .check(Code.ALL);
    }

    @Test
    void onlyRepositoriesReachTheDatabase() {
        noClasses()
                .that(describe("are no repository", type -> !isRepository(type)))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(Code.ALL);
    }

    @Test
    void anEntityKeepsItsFieldsToItself() {
        fields().that()
                .areDeclaredInClassesThat(areMapped())
                .and()
                .areNotStatic()
                .should()
                .bePrivate()
                .check(Code.ALL);
        noMethods()
                .that()
                .areDeclaredInClassesThat(areMapped())
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(Code.ALL);
    }

    @Test
    void whatAllRequestsShareNeverChanges() {
        noClasses()
                .should()
                .setFieldWhere(describe("all requests share it", HabitsTest::changesWhatIsShared))
                .check(Code.ALL);
    }

    @Test
    void aPageOpensNoTransaction() {
        noClasses()
                .that()
                .resideInAPackage("org.cecps.portal.web..")
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(Code.ALL);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.cecps.portal.web..")
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(Code.ALL);
    }

    @Test
    void nobodyReadsAClockButTheLegalClock() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(LegalClock.class, ClockProducer.class)
                .should()
                .callCodeUnitWhere(describe("it reads a clock", call -> readsAClock(call.getTarget())))
                .check(Code.ALL);
    }

    @Test
    void anEventCarriesAReferenceAndNothingElse() {
        Code.ALL.stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                .forEach(type -> assertThat(type.reflect().getRecordComponents())
                        .as(type.getSimpleName())
                        .extracting(RecordComponent::getType)
                        .containsExactly(Reference.class));
    }

    private static boolean isRepository(JavaClass type) {
        String name = type.getSimpleName();
        return name.startsWith("Jpa")
                || WRITE_TABLES.contains(name)
                || type.getPackageName().endsWith(".outbox");
    }

    private static DescribedPredicate<JavaClass> areMapped() {
        return describe(
                "are mapped", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class));
    }

    /** Whether a field of a service is set later than when it is made; the sample data may, once, before any request. */
    private static boolean changesWhatIsShared(JavaFieldAccess access) {
        JavaClass owner = access.getTargetOwner();
        boolean isShared = owner.isAnnotatedWith(ApplicationScoped.class) || owner.isAnnotatedWith(Singleton.class);
        boolean isMade = access.getOrigin().isConstructor()
                || access.getOrigin().getName().equals(JavaStaticInitializer.STATIC_INITIALIZER_NAME)
                || access.getOrigin().isAnnotatedWith(PostConstruct.class);
        return isShared
                && !isMade
                && !owner.isEquivalentTo(ClockProducer.class)
                && !owner.isEquivalentTo(SampleWriter.class);
    }

    private static boolean readsAClock(AccessTarget.CodeUnitCallTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        boolean isTime = owner.getPackageName().equals("java.time") && CLOCKS.contains(name);
        boolean isSystem = owner.isEquivalentTo(System.class) && name.matches("currentTimeMillis|nanoTime");
        boolean isDate = owner.isEquivalentTo(java.util.Date.class)
                && name.equals("<init>")
                && target.getRawParameterTypes().isEmpty();
        return isTime || isSystem || isDate;
    }
}
