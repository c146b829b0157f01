package org.terreau.funding.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.terreau.finding.Source;
import org.terreau.value.DateRange;
import org.terreau.value.Text;

/**
 * The figures of law that rules and calculators rest on, by id and day. A value: {@link #with} gives new figures, which
 * is how a host keeps them up to date without waiting for a new version of Terreau.
 *
 * <p>The standard figures are read once from a table beside this class. Single schemes of single funders are not among
 * them. Immutable and safe for use by many threads.
 */
public final class LegalFigures {

    /** A figure with its answer ready, so that looking it up makes nothing. */
    private record Dated(LegalFigure figure, Optional<LegalFigure> answer) {}

    private static final LegalFigures STANDARD = load();

    private final Map<String, List<Dated>> byId;

    private LegalFigures(Map<String, List<Dated>> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /**
     * Returns the figures that Terreau brings, as its research found them in November 2026.
     *
     * @return them
     */
    public static LegalFigures standard() {
        return STANDARD;
    }

    /**
     * Makes figures of one's own.
     *
     * @param figures the figures; of two with the same id and first day the later one counts
     * @return them
     * @throws IllegalArgumentException when two figures of one id differ in unit, or one differs from the standard
     *     figures of its id, which calculators rely on
     */
    public static LegalFigures of(Collection<LegalFigure> figures) {
        for (LegalFigure each : figures) {
            requireUnit(STANDARD.byId.getOrDefault(each.id(), List.of()), each);
        }
        return sorted(figures);
    }

    private static LegalFigures sorted(Collection<LegalFigure> figures) {
        Map<String, List<Dated>> byId = new LinkedHashMap<>();
        figures.forEach(each -> put(byId, each));
        return new LegalFigures(byId);
    }

    /**
     * Adds a figure, or replaces the one of the same id and first day.
     *
     * <p>A figure that starts later than an open-ended one ends it: {@link #find} prefers the latest first day.
     *
     * @param figure a figure
     * @return new figures
     * @throws IllegalArgumentException when its unit is not that of the other figures of its id
     */
    public LegalFigures with(LegalFigure figure) {
        Map<String, List<Dated>> more = new LinkedHashMap<>(byId);
        put(more, figure);
        return new LegalFigures(more);
    }

    private static void put(Map<String, List<Dated>> byId, LegalFigure figure) {
        List<Dated> dated = new ArrayList<>(byId.getOrDefault(figure.id(), List.of()));
        requireUnit(dated, figure);
        int at = 0;
        while (at < dated.size() && dated.get(at).figure.firstDay().isBefore(figure.firstDay())) {
            at++;
        }
        if (at < dated.size() && dated.get(at).figure.firstDay().equals(figure.firstDay())) {
            dated.remove(at);
        }
        dated.add(at, new Dated(figure, Optional.of(figure)));
        byId.put(figure.id(), List.copyOf(dated));
    }

    private static void requireUnit(List<Dated> others, LegalFigure figure) {
        if (!others.isEmpty() && others.get(0).figure.unit() != figure.unit()) {
            throw new IllegalArgumentException("The figure " + figure.id() + " is in "
                    + others.get(0).figure.unit() + " and cannot become one in " + figure.unit());
        }
    }

    /**
     * Finds the figure in force on a day. Makes no object, so that a rule may ask for every plan.
     *
     * @param id one of {@link FigureId} or a host's own
     * @param day any day
     * @return the figure, of several in force the one that came last; empty when the id is unknown, or when no figure
     *     of it is in force, which is never to be read as zero
     */
    public Optional<LegalFigure> find(String id, LocalDate day) {
        List<Dated> dated = byId.get(id);
        if (dated != null) {
            for (int i = dated.size() - 1; i >= 0; i--) {
                if (dated.get(i).figure.isInForce(day)) {
                    return dated.get(i).answer;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Returns all figures.
     *
     * @return them by id in the order of the table, each id by first day
     */
    public List<LegalFigure> all() {
        List<LegalFigure> all = new ArrayList<>();
        byId.values().forEach(dated -> dated.forEach(each -> all.add(each.figure)));
        return List.copyOf(all);
    }

    /**
     * Returns the figures of one id.
     *
     * @param id an id
     * @return them by first day; empty when the id is unknown
     */
    public List<LegalFigure> of(String id) {
        return byId.getOrDefault(id, List.of()).stream().map(Dated::figure).toList();
    }

    private static LegalFigures load() {
        try (InputStream in = LegalFigures.class.getResourceAsStream("legal-figures.tsv")) {
            if (in == null) {
                throw new IllegalStateException("No legal-figures.tsv beside " + LegalFigures.class);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<LegalFigure> figures = new ArrayList<>();
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                if (!row.startsWith("#")) {
                    figures.add(figure(row.split("\t", -1)));
                }
            }
            return sorted(figures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LegalFigure figure(String[] cells) {
        Source source = Source.builder()
                .title(cells[7])
                .reference(cells[8])
                .inForce(DateRange.of(LocalDate.parse(cells[1]), LocalDate.parse(cells[2])))
                .verified(Boolean.parseBoolean(cells[6]))
                .build();
        LegalFigure figure = LegalFigure.of(
                cells[0], new BigDecimal(cells[3]), LegalUnit.valueOf(cells[4]), new Text(cells[9], cells[10]), source);
        return cells[5].isEmpty() ? figure : figure.staleAfter(LocalDate.parse(cells[5]));
    }
}
