package org.cecps.portal.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cecps.portal.scheme.Capacity;
import org.cecps.portal.scheme.Explanation;
import org.cecps.portal.scheme.LevelFacts;
import org.cecps.portal.scheme.LevelOfPenalty;
import org.cecps.portal.scheme.PenaltyCalculation;
import org.cecps.portal.scheme.SchemeTerms;
import org.cecps.portal.scheme.Section;
import org.cecps.portal.translations.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Assessments in a second on one thread: one person, all persons of an incident under the cap, and one in words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LevelOfPenaltyBenchmark {

    private LocalDate incident = LocalDate.of(2026, 6, 1);
    private LevelFacts company = new LevelFacts(Section.S32, Capacity.OWNER, 8, 1, true, true, 25, 25, null, 10);
    private LevelFacts driver = LevelFacts.first(Section.S32, Capacity.DRIVER, 8);
    private LevelFacts hirer = LevelFacts.first(Section.S32, Capacity.HIRER, 8);

    /** One person, from the terms of the day to the last step. */
    @Benchmark
    public PenaltyCalculation onePerson() {
        return new LevelOfPenalty(SchemeTerms.on(incident)).of(company);
    }

    /** Three persons who share the cap. */
    @Benchmark
    public List<PenaltyCalculation> allPersons() {
        return new LevelOfPenalty(SchemeTerms.on(incident)).ofAll(List.of(company, driver, hirer));
    }

    /** One person, written out in Polish. */
    @Benchmark
    public Explanation onePersonInWords() {
        return Explanation.of(new LevelOfPenalty(SchemeTerms.on(incident)).of(company), Language.PL);
    }
}
