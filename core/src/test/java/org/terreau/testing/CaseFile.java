package org.terreau.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Worked cases in a JSON file of the form {@code {"format": "budget-cases/1", "count": 1, "cases": [{"id": …, "kind":
 * …, "data": {…}, "expected": {"verdict": "FAIL", "rules": ["BUD-001"]}}]}}.
 *
 * <p>A file that is not of this form, holds another number of cases than its {@code count} says, or two cases with one
 * id, is refused with an {@link IllegalStateException}, so that no case is lost in silence. Needs Jackson 2
 * ({@code com.fasterxml.jackson.core:jackson-databind}) in the tests, whichever Jackson the application has.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> ourCases() {
 *     return CaseFile.of(OurRulesTests.class, "our_cases.json").tests(CaseRunner.standard().with(ourSchemes));
 * }
 * }</pre>
 *
 * @see CaseFileSource
 */
public final class CaseFile {

    private static final String FORMAT = "budget-cases/1";

    private final List<WorkedCase> cases;

    private CaseFile(String name, JsonNode file) {
        require(file.path("format").asText().equals(FORMAT), name + " is not in the format " + FORMAT);
        require(file.path("cases").isArray(), name + " has no list of cases");
        List<WorkedCase> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode each : file.path("cases")) {
            WorkedCase worked = new WorkedCase(each);
            require(!worked.id().isEmpty(), name + " has a case without an id: " + each);
            require(ids.add(worked.id()), name + " has two cases " + worked.id());
            found.add(worked);
        }
        int count = file.path("count").asInt(found.size());
        require(count == found.size(), name + " says that it has " + count + " cases, but has " + found.size());
        this.cases = List.copyOf(found);
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalStateException("The case file " + problem);
        }
    }

    /**
     * Reads a file that stands beside a class.
     *
     * @param beside the class
     * @param file the name of the resource, looked up as {@link Class#getResourceAsStream} does
     * @return the file
     * @throws IllegalStateException when there is no such file, or it is not in order
     */
    public static CaseFile of(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            require(in != null, file + " does not stand beside " + beside.getName());
            return new CaseFile(file, CaseRunner.JSON.readTree(in));
        } catch (IOException e) {
            throw new IllegalStateException("The case file " + file + " cannot be read", e);
        }
    }

    /**
     * Reads a file.
     *
     * @param path where it is
     * @return the file
     * @throws IllegalStateException when it cannot be read, or is not in order
     */
    public static CaseFile of(Path path) {
        try {
            return new CaseFile(path.toString(), CaseRunner.JSON.readTree(Files.readAllBytes(path)));
        } catch (IOException e) {
            throw new IllegalStateException("The case file " + path + " cannot be read", e);
        }
    }

    /**
     * Returns the cases.
     *
     * @return them, in the order of the file
     */
    public List<WorkedCase> cases() {
        return cases;
    }

    /**
     * Makes a test of each case, run by {@link CaseRunner#standard()}.
     *
     * @return the tests; a case of an unknown kind fails
     */
    public Stream<DynamicTest> tests() {
        return tests(CaseRunner.standard());
    }

    /**
     * Makes a test of each case.
     *
     * @param runner knows the kinds of cases
     * @return the tests; a case of an unknown kind fails
     */
    public Stream<DynamicTest> tests(CaseRunner runner) {
        return cases.stream().map(each -> DynamicTest.dynamicTest(each.toString(), () -> each.verify(runner)));
    }
}
