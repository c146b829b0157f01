package org.terreau.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.terreau.value.TimeRange;
import org.terreau.water.AdvisedWatering;
import org.terreau.water.BedBudget;
import org.terreau.water.SourceBudget;
import org.terreau.water.WaterBudget;
import org.terreau.water.WateringDecision;
import org.terreau.water.balance.LedgerState;
import org.terreau.water.balance.LedgerTerm;
import org.terreau.water.balance.WaterLedger;
import org.terreau.water.drought.PermittedHours;

/**
 * The water of a season as tables: CSV by RFC 4180 in UTF-8, with commas and decimal points whatever the language, as
 * SCDL has them. Units stand in the names of the columns.
 */
final class WaterTables {

    /** The tables. */
    enum Table {
        /** By advised watering and source. */
        ADVICE("advice.csv"),
        /** By bed and day: what it was like, what came and went in all. */
        BEDS("beds.csv"),
        /** By bed, day and origin of the water: what came and went of it. */
        LEDGER("ledger.csv"),
        /** By source and day. */
        SOURCES("sources.csv");

        private final String fileName;

        Table(String fileName) {
            this.fileName = fileName;
        }

        String fileName() {
            return fileName;
        }
    }

    private static final int DECIMALS = 9;
    private static final List<String> OWN_ORIGINS = List.of("soil", "rain", "groundwater");

    private final WaterAnswer answer;
    private final WaterBudget budget;

    WaterTables(WaterAnswer answer) {
        this.answer = answer;
        this.budget = answer.budget();
    }

    /** Writes a table; the stream stays open. */
    void write(Table table, OutputStream out) throws IOException {
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(new Kept(out), StandardCharsets.UTF_8)) {
            switch (table) {
                case ADVICE -> advice(csv);
                case BEDS -> beds(csv);
                case LEDGER -> ledger(csv);
                case SOURCES -> sources(csv);
            }
        }
    }

    private void advice(CsvWriter csv) {
        csv.writeRecord(
                "day",
                "bed",
                "name",
                "group",
                "source",
                "litres",
                "hours",
                "litresWithoutHour",
                "permission",
                "depletionMm",
                "readilyAvailableMm",
                "expectedRainMm",
                "bedWantedL",
                "bedGivenL",
                "bedHeldBackL",
                "daysUntilStress");
        for (AdvisedWatering each : answer.advice()) {
            for (AdvisedWatering.Portion portion : each.portions()) {
                List<String> hours = portion.hours().stream()
                        .map(PermittedHours.Slot::during)
                        .map(TimeRange::toString)
                        .toList();
                advice(
                        csv,
                        each,
                        portion.source(),
                        number(portion.litres()),
                        String.join(" ", hours),
                        number(portion.leftL()),
                        portion.answer().name());
            }
            if (each.portions().isEmpty()) {
                advice(csv, each, "", "0", "", "0", "");
            }
        }
    }

    private static void advice(CsvWriter csv, AdvisedWatering watering, String... portion) {
        List<String> cells = new ArrayList<>();
        cells.add(watering.day().toString());
        cells.add(watering.bed().bed().getId());
        cells.add(watering.bed().name());
        cells.add(watering.bed().bed().getGroup().orElse(""));
        cells.addAll(List.of(portion));
        WateringDecision decision = watering.decision();
        cells.add(number(decision.depletionMm()));
        cells.add(number(decision.rawMm()));
        cells.add(number(decision.expectedRainMm()));
        cells.add(number(decision.wantedL()));
        cells.add(number(decision.givenL()));
        cells.add(number(decision.heldBackL()));
        cells.add(
                decision.daysUntilStress().isPresent()
                        ? Integer.toString(decision.daysUntilStress().getAsInt())
                        : "");
        csv.writeRecord(cells);
    }

    private void beds(CsvWriter csv) {
        List<String> header = new ArrayList<>(List.of("bed", "day", "areaM2", "irrigationL"));
        for (LedgerTerm each : LedgerTerm.values()) {
            header.add(name(each));
        }
        for (LedgerState each : LedgerState.values()) {
            header.add(name(each));
        }
        header.add("residualMm");
        csv.writeRecord(header);
        for (BedBudget bed : budget.beds()) {
            WaterLedger ledger = bed.ledger();
            for (int day = 0; day < ledger.days(); day++) {
                List<String> cells = start(bed, day);
                cells.add(number(bed.litres(day)));
                for (LedgerTerm each : LedgerTerm.values()) {
                    cells.add(number(ledger.mm(each, day)));
                }
                for (LedgerState each : LedgerState.values()) {
                    cells.add(number(ledger.state(each, day)));
                }
                cells.add(number(ledger.residualMm(day)));
                csv.writeRecord(cells);
            }
        }
    }

    private static List<String> start(BedBudget bed, int day) {
        List<String> cells = new ArrayList<>();
        cells.add(bed.bed().getId());
        cells.add(bed.first().plusDays(day).toString());
        cells.add(number(bed.areaM2()));
        return cells;
    }

    private void ledger(CsvWriter csv) {
        List<String> header = new ArrayList<>(List.of("bed", "day", "areaM2", "origin", "irrigationL"));
        for (LedgerTerm each : LedgerTerm.values()) {
            header.add(name(each));
        }
        header.add("storedMm");
        header.add("residualMm");
        csv.writeRecord(header);
        for (BedBudget bed : budget.beds()) {
            WaterLedger ledger = bed.ledger();
            for (int day = 0; day < ledger.days(); day++) {
                for (int source = 0; source < ledger.sources(); source++) {
                    List<String> cells = start(bed, day);
                    cells.add(origin(ledger, source));
                    cells.add(number(ledger.mm(LedgerTerm.IRRIGATION, source, day) * bed.areaM2()));
                    for (LedgerTerm each : LedgerTerm.values()) {
                        cells.add(number(ledger.mm(each, source, day)));
                    }
                    cells.add(number(ledger.storedMm(source, day)));
                    cells.add(number(ledger.residualMm(source, day)));
                    csv.writeRecord(cells);
                }
            }
        }
    }

    /** The id of a source; the soil, the rain and the groundwater have names of their own. */
    static String origin(WaterLedger ledger, int source) {
        return source < WaterLedger.FIRST_IRRIGATION
                ? OWN_ORIGINS.get(source)
                : ledger.irrigationSources().get(source - WaterLedger.FIRST_IRRIGATION);
    }

    private void sources(CsvWriter csv) {
        csv.writeRecord("source", "day", "askedL", "givenL", "storedL", "cost");
        for (SourceBudget source : budget.sources()) {
            for (int day = 0; day < source.days(); day++) {
                LocalDate date = budget.day(day);
                csv.writeRecord(
                        source.id(),
                        date.toString(),
                        number(source.askedL(day)),
                        number(source.givenL(day)),
                        hasTank(source) ? number(source.storedL(day)) : "",
                        number(source.givenL(day) * source.pricePerLitre()));
            }
        }
    }

    static boolean hasTank(SourceBudget source) {
        return source.source().flatMap(each -> each.getTank()).isPresent();
    }

    /** The name of a column or member: as the constant, in small letters with humps, and its unit. */
    static String name(LedgerTerm term) {
        return humps(term.name()) + "Mm";
    }

    /** The name of a column or member. */
    static String name(LedgerState state) {
        return switch (state) {
            case DEPLETION_FRACTION, KS, KC, KC_MAX, GROUND_COVER, WETTED, EXPOSED, KR, KE -> humps(state.name());
            case STORED,
                    DEPLETION,
                    PROFILE_DEPLETION,
                    TAW,
                    RAW,
                    EVAPORATION_DEPLETION,
                    EVAPORATION_PERCOLATION,
                    CROP_EVAPOTRANSPIRATION,
                    ACTUAL_EVAPOTRANSPIRATION -> humps(state.name()) + "Mm";
        };
    }

    /** A constant as a member of JSON is named. */
    static String humps(String constant) {
        StringBuilder name = new StringBuilder();
        for (String each : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.length() == 0 ? each : Character.toUpperCase(each.charAt(0)) + each.substring(1));
        }
        return name.toString();
    }

    /** Without more than rounding lost. */
    static BigDecimal decimal(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }

    private static String number(double number) {
        return decimal(number).toPlainString();
    }

    /** A stream that stays open. */
    private static final class Kept extends FilterOutputStream {

        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
