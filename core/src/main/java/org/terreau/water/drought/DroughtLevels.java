package org.terreau.water.drought;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.terreau.finding.Source;
import org.terreau.value.Folded;

/**
 * The levels of drought as data: the four of article R. 211-66 of the Code de l'environnement, and those that a
 * département adds. Immutable; a user adds levels with {@link #plus(List)}.
 */
public final class DroughtLevels {

    /** From this rank on, restrictions are in force: that of {@code alerte}. */
    public static final int RESTRICTING = 20;

    private static final DroughtLevels NATIONAL = new DroughtLevels(List.of(
            level("vigilance", 10, "vigilance", "watch").build(),
            level("alerte", RESTRICTING, "alerte", "alert").build(),
            level("alerte_renforcee", 30, "alerte renforcée", "reinforced alert")
                    .build(),
            level("crise", 40, "crise", "crisis").build()));

    private static final DroughtLevels STANDARD =
            NATIONAL.plus(level("vigilance_renforcee", 15, "vigilance renforcée", "reinforced watch")
                    .department("59")
                    .build());

    private final List<DroughtLevel> levels;
    private final Map<String, List<DroughtLevel>> byName = new HashMap<>();

    private DroughtLevels(List<DroughtLevel> levels) {
        this.levels = List.copyOf(levels);
        for (DroughtLevel each : this.levels) {
            for (String name : new LinkedHashSet<>(
                    List.of(Folded.of(each.getId()), Folded.of(each.getFrench()), Folded.of(each.getEnglish())))) {
                byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(each);
            }
        }
    }

    private static DroughtLevel.Builder level(String id, int rank, String french, String english) {
        return DroughtLevel.builder().id(id).rank(rank).french(french).english(english);
    }

    /**
     * Returns the four national levels.
     *
     * @return the levels
     */
    public static DroughtLevels national() {
        return NATIONAL;
    }

    /**
     * Returns the national levels and those of départements that are known: the reinforced watch of the Nord, seen in
     * the press of June 2025.
     *
     * @return the levels
     */
    public static DroughtLevels standard() {
        return STANDARD;
    }

    /**
     * Returns where the national levels stand.
     *
     * @return the article
     */
    public static Source source() {
        return Source.of("Code de l’environnement", "article R. 211-66");
    }

    /**
     * Adds a level.
     *
     * @param level the level
     * @return the levels with it
     */
    public DroughtLevels plus(DroughtLevel level) {
        return plus(List.of(level));
    }

    /**
     * Adds levels, such as those of a dossier.
     *
     * @param added the levels; of two with one name the one added first is found
     * @return the levels with them
     */
    public DroughtLevels plus(List<DroughtLevel> added) {
        List<DroughtLevel> more = new ArrayList<>(levels.size() + added.size());
        more.addAll(levels);
        more.addAll(added);
        return new DroughtLevels(more);
    }

    /**
     * Returns all levels.
     *
     * @return them in the order in which they were added
     */
    public List<DroughtLevel> all() {
        return levels;
    }

    /**
     * Finds a level by its id or one of its names, whatever the case, the accents, the spaces and the low lines. A
     * level of a département is found only in it.
     *
     * @param text such as {@code Alerte renforcée} or {@code alerte_renforcee}
     * @param department the number of the département; empty when not known
     * @return the level; empty when none is called so
     */
    public Optional<DroughtLevel> find(String text, Optional<String> department) {
        return byName.getOrDefault(Folded.of(text), List.of()).stream()
                .filter(each ->
                        each.getDepartment().isEmpty() || each.getDepartment().equals(department))
                .findFirst();
    }

    /**
     * Finds the level of a zone.
     *
     * @param zone a zone
     * @return the level; empty when the zone has none, or one that is not known
     */
    public Optional<DroughtLevel> of(DroughtZone zone) {
        return zone.getLevel().flatMap(each -> find(each, zone.getDepartment()));
    }
}
