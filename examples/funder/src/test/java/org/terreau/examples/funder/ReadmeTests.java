package org.terreau.examples.funder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The funder's test class in the README is the one that runs here. */
class ReadmeTests {

    private static final Path ROOT = Path.of("../..");

    @Test
    void theTestClassInTheReadmeIsTheOneThatRuns() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String code = Files.readString(Path.of("src/test/java/org/terreau/examples/funder/OurRulesTests.java"));
        assertThat(readme)
                .contains("```java\n" + code.substring(code.indexOf("@Domain(")).strip() + "\n```");
    }

    @Test
    void theDependencyInTheReadmeIsTheOneUsedHere() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(pom).contains("<type>test-jar</type>\n      <scope>test</scope>");
        assertThat(readme).contains("<type>test-jar</type>\n  <scope>test</scope>");
    }
}
