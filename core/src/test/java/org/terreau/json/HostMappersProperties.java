package org.terreau.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierReader;
import org.terreau.dossier.Dossiers;

/** Mappers as a host makes them: Terreau's modules are found by ServiceLoader, nothing else is set. */
class HostMappersProperties {

    private static final tools.jackson.databind.json.JsonMapper MAPPER_3 =
            tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();
    private static final com.fasterxml.jackson.databind.json.JsonMapper MAPPER_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .findAndAddModules()
                    .build();

    private static final ValueWriter<Dossier> WRITER = ValueWriter.of(Dossier.class, JsonLibrary.JACKSON_3);
    private static final DossierReader READER = DossierReader.of(Limits.standard(), JsonLibrary.JACKSON_3);

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.valid().dossiers();
    }

    @Property
    void readWhatTerreauWrote(@ForAll("dossiers") Dossier dossier) throws Exception {
        assertThat(MAPPER_3.readValue(WRITER.text(dossier), Dossier.class)).isEqualTo(dossier);
        assertThat(MAPPER_2.readValue(WRITER.text(dossier), Dossier.class)).isEqualTo(dossier);
    }

    @Property
    void writeWhatTerreauReads(@ForAll("dossiers") Dossier dossier) throws Exception {
        for (byte[] bytes : new byte[][] {MAPPER_3.writeValueAsBytes(dossier), MAPPER_2.writeValueAsBytes(dossier)}) {
            Reading<Dossier> reading = READER.read(bytes);
            assertThat(reading.findings())
                    .as(new String(bytes, StandardCharsets.UTF_8))
                    .isEmpty();
            assertThat(reading.value()).contains(dossier);
        }
    }

    /** The order of members is the mapper's own; what they hold is the same. */
    @Property(tries = 50)
    void writeTheSameTree(@ForAll("dossiers") Dossier dossier) throws Exception {
        var tree = MAPPER_2.readTree(WRITER.text(dossier));
        assertThat(MAPPER_2.readTree(MAPPER_2.writeValueAsString(dossier))).isEqualTo(tree);
        assertThat(MAPPER_2.readTree(MAPPER_3.writeValueAsString(dossier))).isEqualTo(tree);
    }

    @Example
    void findTheModules() {
        assertThat(MAPPER_3.registeredModules()).anyMatch(each -> each instanceof TerreauJackson3Module);
        assertThat(MAPPER_2.getRegisteredModuleIds()).contains(new TerreauJackson2Module().getTypeId());
    }

    @Example
    void mapADossierInSomethingOfTheHost() throws Exception {
        Dossier dossier = Dossier.builder().id("d").title("t").build();
        Map<String, Dossier> held = Map.of("it", dossier);
        var type3 = MAPPER_3.getTypeFactory().constructMapType(Map.class, String.class, Dossier.class);
        var type2 = MAPPER_2.getTypeFactory().constructMapType(Map.class, String.class, Dossier.class);
        assertThat(MAPPER_3.<Object>readValue(MAPPER_3.writeValueAsString(held), type3))
                .isEqualTo(held);
        assertThat(MAPPER_2.<Object>readValue(MAPPER_2.writeValueAsString(held), type2))
                .isEqualTo(held);
    }
}
