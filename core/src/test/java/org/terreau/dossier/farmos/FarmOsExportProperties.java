package org.terreau.dossier.farmos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.Dossiers;
import org.terreau.json.JsonLibrary;

class FarmOsExportProperties {

    @Provide
    Arbitrary<Dossier> anything() {
        return Dossiers.broken().dossiers();
    }

    @Property(tries = 60)
    void whateverTheDossierHoldsItIsExported(@ForAll("anything") Dossier dossier) {
        FarmOsExport export = FarmOsExport.of(dossier, Locale.ENGLISH);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        export.write(bytes, JsonLibrary.present());
        assertThat(bytes.size()).isPositive();
        Set<String> ids = new HashSet<>();
        export.resources().forEach(each -> assertThat(ids.add(each.id())).isTrue());
    }
}
