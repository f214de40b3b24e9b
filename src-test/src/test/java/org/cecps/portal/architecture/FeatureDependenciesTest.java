package org.cecps.portal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may use whom: the map of {@link Features}, and that the code keeps to it. */
class FeatureDependenciesTest {

    private static final Pattern LINK = Pattern.compile("\\{@link ([A-Za-z0-9_.]+)}");
    private static final Pattern NAME = Pattern.compile("\\{@code ([a-z.]+)}");

    static Stream<String> features() {
        return Features.all().keySet().stream();
    }

    @Test
    void everyFeatureIsListed() {
        assertThat(Features.all().keySet())
                .containsExactlyInAnyOrderElementsOf(Code.features().toList());
    }

    @Test
    void aFeatureIsListedBelowWhatItUses() {
        List<String> order = new ArrayList<>(Features.all().keySet());

        Features.all()
                .values()
                .forEach(feature -> assertThat(order.subList(0, order.indexOf(feature.name())))
                        .as(feature.name())
                        .containsAll(feature.used()));
    }

    @ParameterizedTest
    @MethodSource("features")
    void aFeatureUsesOnlyWhatItsLineOfTheMapSays(String name) {
        Features.Feature feature = Features.all().get(name);

        classes()
                .that()
                .resideInAPackage(Code.ROOT + name)
                .should()
                .onlyDependOnClassesThat(allowed(feature))
                .check(Code.ALL);
    }

    @Test
    void featuresUseEachOtherInOneDirection() {
        slices().matching("org.cecps.portal.(*)..").should().beFreeOfCycles().check(Code.ALL);
    }

    @Test
    void publicPagesAndThoseOfTheTeamDoNotKnowEachOther() {
        Features.all().values().stream()
                .filter(feature -> feature.isWeb() && !feature.name().equals("web.review"))
                .forEach(feature -> assertThat(feature.used()).doesNotContain("web.review"));
        assertThat(Features.all().get("web.review").used().stream().filter(name -> name.startsWith("web.")))
                .isSubsetOf("web.support", "web.parts");
    }

    @ParameterizedTest
    @MethodSource("features")
    void aPackageSaysWhatItMayUseAndWhereToStartReading(String name) throws IOException {
        String text = Files.readString(Code.packageInfo(name));
        Features.Feature feature = Features.all().get(name);

        assertThat(text).contains("@NullMarked");
        assertThat(all(LINK, text)).as("links").allMatch(type -> Code.ALL.contain(type));
        if (text.contains("May use {@code ")) {
            List<String> said = all(NAME, text).stream()
                    .filter(other -> Features.all().containsKey(other) && !Features.FOR_ALL.contains(other))
                    .toList();
            assertThat(said).containsExactlyInAnyOrderElementsOf(feature.used());
        }
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static DescribedPredicate<JavaClass> allowed(Features.Feature feature) {
        return DescribedPredicate.describe(
                "the map allows to " + feature.name(),
                type -> feature.mayUse(type.getBaseComponentType().getPackageName()));
    }
}
