package org.terreau.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.terreau.dossier.Dossier;
import org.terreau.finding.Finding;

/** Runs on the module path. */
class HostTests {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private final Host host = new Host();

    private static byte[] valenciennes() throws IOException {
        return Files.readAllBytes(Path.of("../dossiers/valenciennes.json"));
    }

    @Test
    void everythingIsAModule() {
        assertThat(Host.class.getModule().isNamed()).isTrue();
        assertThat(Dossier.class.getModule().getName()).isEqualTo("org.terreau.core");
    }

    @Test
    void theHostsMapperAndTerreausReaderGiveTheSameValue() throws IOException {
        Dossier dossier = host.read(valenciennes());
        assertThat(host.readWithOwnMapper(valenciennes())).isEqualTo(dossier);
        assertThat(host.read(host.writeWithOwnMapper(dossier))).isEqualTo(dossier);
    }

    @Test
    void theHostsValidatorAndTerreausRulesFindTheSameConstraints() throws IOException {
        Dossier dossier = host.read(valenciennes());
        assertThat(host.validateWithOwnValidator(dossier)).isEmpty();
        Dossier broken = dossier.toBuilder().id("é").title(" ").build();
        assertThat(host.validateWithOwnValidator(broken))
                .extracting(Finding::getPointer)
                .containsExactlyInAnyOrder("/id", "/title");
        assertThat(host.check(broken, AS_OF).ofRule("VAL-001"))
                .containsExactlyInAnyOrderElementsOf(host.validateWithOwnValidator(broken));
    }
}
