package org.terreau.water;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.terreau.money.NumberText;
import org.terreau.statistic.Figures;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Printable;
import org.terreau.value.Text;

/** The waterings of a period: each with its bed, its source and its litres; and those that cannot be counted. */
final class GivenWater {

    private static final int LONGEST_NAME = 100;

    private static final Text NO_BED = new Text("planche inconnue", "unknown bed");
    private static final Text NO_VOLUME = new Text("le volume n’en est pas un", "the volume is none");

    private final List<Given> given = new ArrayList<>();
    private final List<Labelled> missing = new ArrayList<>();

    /** A watering that can be counted; its source is the stated one, or the first of the bed. */
    record Given(WateredBed bed, @Nullable WaterSource source, LocalDate on, BigDecimal litres) {}

    private GivenWater() {}

    static GivenWater of(Water water, Optional<DateRange> period) {
        Map<String, WateredBed> beds = new HashMap<>();
        water.getWateredBeds().forEach(each -> beds.putIfAbsent(each.getId(), each));
        Map<String, WaterSource> sources = new HashMap<>();
        water.getWaterSources().forEach(each -> sources.putIfAbsent(each.getId(), each));
        GivenWater all = new GivenWater();
        for (Watering each : water.getWaterings()) {
            if (period.isPresent() && !period.get().contains(each.getOn())) {
                continue;
            }
            WateredBed bed = beds.get(each.getWateredBed());
            boolean isVolume =
                    Figures.isShort(each.getLitres()) && each.getLitres().signum() >= 0;
            if (bed == null || !isVolume) {
                all.missing.add(
                        named(shown(each.getWateredBed()) + ", " + each.getOn(), bed == null ? NO_BED : NO_VOLUME));
            } else {
                WaterSource source = each.getWaterSource()
                        .or(() -> bed.getWaterSources().stream().findFirst())
                        .map(sources::get)
                        .orElse(null);
                all.given.add(new Given(bed, source, each.getOn(), each.getLitres()));
            }
        }
        return all;
    }

    List<Given> all() {
        return given;
    }

    /** Waterings that name no bed of the dossier, or no volume. */
    List<Labelled> missing() {
        return missing;
    }

    boolean isEmpty() {
        return given.isEmpty();
    }

    BigDecimal litres() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Given each : given) {
            sum = sum.add(each.litres);
        }
        return sum;
    }

    /** What each bed was given, in the order of the waterings. */
    Map<WateredBed, BigDecimal> byBed() {
        Map<WateredBed, BigDecimal> litres = new LinkedHashMap<>();
        given.forEach(each -> litres.merge(each.bed, each.litres, BigDecimal::add));
        return litres;
    }

    /** On how many days beds were watered, each bed counted for itself. */
    long bedDays() {
        Set<String> days = new HashSet<>();
        given.forEach(each -> days.add(each.bed.getId() + "\n" + each.on));
        return days.size();
    }

    /** Such as "Tap water: 1 250 l". */
    static Text volume(Labelled what, BigDecimal litres) {
        return new Text(volume(what, litres, Locale.FRENCH), volume(what, litres, Locale.ENGLISH));
    }

    private static String volume(Labelled what, BigDecimal litres, Locale locale) {
        BigDecimal plain = litres.stripTrailingZeros();
        return what.label(locale)
                + Labelled.choose(locale, "\u00A0: ", ": ")
                + NumberText.of(locale).print(plain.scale() < 0 ? plain.setScale(0) : plain)
                + " l";
    }

    /** Such as "bed (the area is not known)". */
    static Text named(String name, Labelled why) {
        return new Text(name + " (" + why.label(Locale.FRENCH) + ")", name + " (" + why.label(Locale.ENGLISH) + ")");
    }

    static String shown(String name) {
        return name.isBlank() ? "?" : Printable.of(name, LONGEST_NAME);
    }

    static String shown(WateredBed bed) {
        return shown(bed.getName().orElse(bed.getId()));
    }
}
