package org.terreau.examples.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierReader;
import org.terreau.dossier.DossierRules;
import org.terreau.finding.RuleBook;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Limits;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading and checking a real dossier, against what a host would use instead: readTree, and plain Hibernate Validator.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DossierBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    /** The dossier, from the project's root. */
    @Param("examples/dossiers/valenciennes.json")
    public String file = "";

    private byte[] bytes = {};
    private DossierReader jackson3 = DossierReader.of(Limits.standard(), JsonLibrary.JACKSON_3);
    private DossierReader jackson2 = DossierReader.of(Limits.standard(), JsonLibrary.JACKSON_2);
    private JsonMapper mapper3 = JsonMapper.builder().build();
    private com.fasterxml.jackson.databind.ObjectMapper mapper2 = new com.fasterxml.jackson.databind.ObjectMapper();
    private RuleBook<Dossier> rules = DossierRules.standard();
    private Dossier dossier = Dossier.builder().id("none").title("none").build();
    private Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** Reads the dossier. */
    @Setup
    public void read() throws IOException {
        bytes = Files.readAllBytes(Path.of(file));
        dossier = jackson3.read(bytes).value().orElseThrow();
    }

    /** Every constraint and every rule. */
    @Benchmark
    public Object checkWithRuleBook() {
        return rules.check(dossier, AS_OF);
    }

    /** The constraints only, by Hibernate Validator: the baseline of checking. */
    @Benchmark
    public Object checkWithHibernateValidator() {
        return validator.validate(dossier);
    }

    /** Values with all problems told. */
    @Benchmark
    public Object readWithJackson3() {
        return jackson3.read(bytes);
    }

    /** A tree: the baseline of reading with Jackson 3. */
    @Benchmark
    public Object treeOfJackson3() {
        return mapper3.readTree(bytes);
    }

    /** Values with all problems told. */
    @Benchmark
    public Object readWithJackson2() {
        return jackson2.read(bytes);
    }

    /** A tree: the baseline of reading with Jackson 2. */
    @Benchmark
    public Object treeOfJackson2() throws IOException {
        return mapper2.readTree(bytes);
    }
}
