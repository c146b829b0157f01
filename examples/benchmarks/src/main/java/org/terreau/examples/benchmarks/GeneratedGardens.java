package org.terreau.examples.benchmarks;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.SourceDocument;
import org.terreau.garden.Access;
import org.terreau.garden.Allocation;
import org.terreau.garden.Bed;
import org.terreau.garden.CadastralParcel;
import org.terreau.garden.Equipment;
import org.terreau.garden.EquipmentKind;
import org.terreau.garden.FormerUse;
import org.terreau.garden.Garden;
import org.terreau.garden.GardenType;
import org.terreau.garden.HolderKind;
import org.terreau.garden.Label;
import org.terreau.garden.OpeningHours;
import org.terreau.garden.Plot;
import org.terreau.garden.PollutionStatus;
import org.terreau.garden.Practice;
import org.terreau.garden.Site;
import org.terreau.garden.Tenure;
import org.terreau.garden.TenureKind;
import org.terreau.money.Money;
import org.terreau.network.Bouquet;
import org.terreau.network.Network;
import org.terreau.network.Organisation;
import org.terreau.value.DateRange;
import org.terreau.value.TimeRange;

/** A network as a census would give it: the same for the same number of gardens, and sound. */
final class GeneratedGardens {

    private static final int ORGANISATIONS = 400;
    private static final int BOUQUETS = 200;

    private final Random random = new Random(42);

    /** The network without its gardens, which it names. */
    static Dossier head(int gardens) {
        List<Organisation> organisations = new ArrayList<>();
        for (int i = 0; i < ORGANISATIONS; i++) {
            organisations.add(Organisation.builder()
                    .id("org-" + i)
                    .name("Les Jardins partagés du quartier n° " + i)
                    .commune(commune(i))
                    .source("recensement")
                    .build());
        }
        List<String> ids = new ArrayList<>();
        List<List<String>> bouquets = new ArrayList<>();
        for (int i = 0; i < gardens; i++) {
            ids.add("jardin-" + i);
            if (i < BOUQUETS) {
                bouquets.add(new ArrayList<>());
            }
            bouquets.get(i % BOUQUETS).add("jardin-" + i);
        }
        Network.Builder network =
                Network.builder().id("reseau").name("Réseau des jardins").gardens(ids);
        for (int i = 0; i < bouquets.size(); i++) {
            network.addBouquet(Bouquet.builder()
                    .id("bouquet-" + i)
                    .name("Bouquet n° " + i)
                    .gardens(bouquets.get(i))
                    .build());
        }
        return Dossier.builder()
                .id("reseau-" + gardens)
                .title("Réseau de " + gardens + " jardins")
                .addSource(SourceDocument.builder()
                        .id("recensement")
                        .title("Recensement des jardins")
                        .build())
                .organisations(organisations)
                .addNetwork(network.build())
                .build();
    }

    private static String commune(int i) {
        return Integer.toString(31_001 + i % 586);
    }

    /** A garden: some have a site, some two; most have plots with beds. */
    Garden garden(int number) {
        int plots = random.nextInt(9);
        BigDecimal area = BigDecimal.valueOf(400 + random.nextInt(3_000));
        Garden.Builder garden = Garden.builder()
                .id("jardin-" + number)
                .name("Jardin partagé de l’Écluse, îlot n° " + number)
                .addType(GardenType.SHARED)
                .access(Access.MEMBERS)
                .carrier("org-" + random.nextInt(ORGANISATIONS))
                .founded(DateRange.year(2000 + random.nextInt(20)))
                .areaM2(area)
                .cultivatedM2(area.divideToIntegralValue(BigDecimal.valueOf(2)))
                .practices(List.of(Practice.ORGANIC, Practice.COMPOSTING))
                .addSite(site(number, "site-1", area, plots))
                .source("recensement");
        if (random.nextInt(4) == 0) {
            garden.addType(GardenType.EDUCATIONAL)
                    .addLabel(Label.builder()
                            .name("Jardin remarquable de la ville")
                            .issuer("Ville")
                            .obtained(DateRange.year(2024))
                            .validTo(LocalDate.of(2027, 6, 30))
                            .build());
        }
        equipment(garden);
        opening(garden);
        return garden.build();
    }

    private Site site(int number, String id, BigDecimal area, int plots) {
        Site.Builder site = Site.builder()
                .id(id)
                .name("Terrain de la rue des Maraîchers")
                .commune(commune(number))
                .address("rue des Maraîchers, derrière l’école")
                .latitude(BigDecimal.valueOf(43_300_000L + random.nextInt(600_000), 6))
                .longitude(BigDecimal.valueOf(700_000L + random.nextInt(1_000_000), 6))
                .areaM2(area)
                .cultivatedM2(area.divideToIntegralValue(BigDecimal.valueOf(2)))
                .formerUse(FormerUse.FALLOW)
                .pollution(PollutionStatus.NONE_FOUND)
                .addParcel(CadastralParcel.builder()
                        .id("p1")
                        .reference(commune(number) + "000AB" + (1_000 + random.nextInt(9_000)))
                        .areaM2(area)
                        .owner("org-" + random.nextInt(ORGANISATIONS))
                        .build())
                .addTenure(Tenure.builder()
                        .id("t1")
                        .kind(TenureKind.CONVENTION)
                        .provider("org-" + random.nextInt(ORGANISATIONS))
                        .free(true)
                        .begins(DateRange.parse("2022-01-01"))
                        .ends(DateRange.parse("2030-12-31"))
                        .noticeMonths(6)
                        .addParcel("p1")
                        .source("recensement")
                        .build());
        for (int i = 0; i < plots; i++) {
            site.addPlot(plot(number, i));
        }
        return site.build();
    }

    private Plot plot(int number, int index) {
        Plot.Builder plot = Plot.builder().id("l" + index).areaM2(BigDecimal.valueOf(24 + random.nextInt(16)));
        for (int i = 0; i < 2; i++) {
            plot.addBed(Bed.builder()
                    .id("b" + i)
                    .lengthM(BigDecimal.valueOf(40 + random.nextInt(40), 1))
                    .widthM(BigDecimal.valueOf(12, 1))
                    .build());
        }
        LocalDate moved = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300));
        plot.addAllocation(Allocation.builder()
                .holder("h-" + number + "-" + index + "-a")
                .holderKind(HolderKind.HOUSEHOLD)
                .begins(LocalDate.of(2022, 3, 1))
                .ends(moved)
                .yearlyFee(Money.euros(30))
                .build());
        plot.addAllocation(Allocation.builder()
                .holder("h-" + number + "-" + index + "-b")
                .holderKind(HolderKind.HOUSEHOLD)
                .begins(moved.plusDays(1))
                .yearlyFee(Money.euros(32))
                .build());
        return plot.build();
    }

    private void equipment(Garden.Builder garden) {
        EquipmentKind[] kinds = {EquipmentKind.COMPOSTER, EquipmentKind.HIVE, EquipmentKind.TUNNEL};
        for (EquipmentKind each : kinds) {
            int present = random.nextInt(5);
            garden.addEquipment(Equipment.builder()
                    .kind(each)
                    .site("site-1")
                    .present(present)
                    .planned(1)
                    .expected(present + 1)
                    .build());
        }
    }

    private static void opening(Garden.Builder garden) {
        garden.addOpening(OpeningHours.builder()
                .days(List.of(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY))
                .hours(List.of(TimeRange.parse("09:00-12:00"), TimeRange.parse("14:00-18:00")))
                .build());
    }
}
