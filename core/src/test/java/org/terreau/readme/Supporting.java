package org.terreau.readme;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierIndicators;
import org.terreau.dossier.GardenLinesReader;
import org.terreau.dossier.GardenLinesReading;
import org.terreau.dossier.SupportFinder;
import org.terreau.dossier.SupportOffer;
import org.terreau.dossier.farmos.FarmOsExport;
import org.terreau.funding.scheme.Schemes;
import org.terreau.garden.GardenProject;
import org.terreau.garden.HolderKind;
import org.terreau.garden.ProjectTrait;
import org.terreau.indicator.Measurement;
import org.terreau.value.DateRange;

/** The third example of the README. */
final class Supporting {

    record Answer(List<SupportOffer> offers, Measurement kept, FarmOsExport export, GardenLinesReading reading) {}

    private Supporting() {}

    @SuppressWarnings("CheckReturnValue")
    static Answer answer(Dossier dossier, Path file, LocalDate asOf) throws IOException {
        GardenProject project = GardenProject.builder()
                .id("verger")
                .name("Verger partagé")
                .holder(HolderKind.ASSOCIATION)
                .commune("31555")
                .addTrait(ProjectTrait.SOCIAL_ECONOMY)
                .addAbsent(ProjectTrait.JOB_CREATION)
                .build();
        List<SupportOffer> offers = SupportFinder.find(project, dossier, Schemes.standard(), asOf);
        offers.get(0).verdict(); // fits, open question, does not fit: in this order
        offers.get(0).deciding(); // what speaks for it, the question to ask, or the condition that fails

        Measurement kept = DossierIndicators.standard()
                .measure("governance.periodicity-respected", dossier, Optional.of(DateRange.parse("2024/2025")));
        kept.getCounted(); // for each body the periods in which it met as often as its own rule says, of those that
        // were due

        FarmOsExport export = FarmOsExport.of(dossier, Locale.FRENCH);
        export.losses(); // each member of the dossier that farmOS has no place for

        GardenLinesReading reading = GardenLinesReader.standard() // a dossier on the first line, then a garden a line
                .read(file, asOf, line -> line.reading().value().ifPresent(garden -> garden.getAreaM2()));
        reading.findings(); // one bad garden among 20 000 is told; the other 19 999 are there
        return new Answer(offers, kept, export, reading);
    }
}
