package org.terreau.funding.award;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Finding;
import org.terreau.finding.FindingLog;
import org.terreau.finding.Findings;
import org.terreau.finding.Rule;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

/**
 * Writes awards as SCDL subventions 2.1.1, one a row: UTF-8 without byte order mark, commas, line feeds, the 16 columns
 * in the order of the schema, then further ones that the caller names. Whole euros are written without decimals.
 *
 * <p>A cell that fits no member is written back as it was read, so that reading and writing lose nothing. What the
 * format cannot carry is told by {@link #findings()}. Nothing is checked here: {@link AwardRules} do.
 *
 * <p>It needs FastCSV ({@code de.siegmar:fastcsv}). Not for use by more than one thread.
 */
public final class ScdlWriter implements Closeable {

    private static final String EURO = "EUR";
    private static final int SHARE_PLACES = 6;
    private static final long MOST_UNDER = 1_000_000_000_000_000_000L;

    private final CsvWriter csv;
    private final @Nullable String[] cells;
    private final Map<String, Integer> others = new HashMap<>();
    private final FindingLog log = new FindingLog();
    private int row;

    private ScdlWriter(CsvWriter csv, List<String> otherColumns) {
        this.csv = csv;
        int own = ScdlField.all().size();
        this.cells = new @Nullable String[own + otherColumns.size()];
        for (ScdlField each : ScdlField.all()) {
            cells[each.getPosition()] = each.getColumn();
        }
        for (int i = 0; i < otherColumns.size(); i++) {
            cells[own + i] = otherColumns.get(i);
            others.put(otherColumns.get(i), own + i);
        }
        csv.writeRecord(cells);
    }

    /**
     * Begins a file with the columns of the schema.
     *
     * @param out takes the bytes; closed with the writer
     * @return the writer; the header is written
     * @throws IllegalStateException when FastCSV is not there
     */
    public static ScdlWriter of(OutputStream out) {
        return of(out, List.of());
    }

    /**
     * Begins a file with further columns behind those of the schema.
     *
     * @param out takes the bytes; closed with the writer
     * @param otherColumns their names, such as {@link ScdlHeader#otherColumns()}: cells that awards hold under these
     *     names are written there
     * @return the writer; the header is written
     * @throws IllegalStateException when FastCSV is not there
     */
    public static ScdlWriter of(OutputStream out, List<String> otherColumns) {
        FastCsv.require();
        return new ScdlWriter(
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8),
                List.copyOf(otherColumns));
    }

    /**
     * Writes an award.
     *
     * @param award the award
     * @throws UncheckedIOException when the stream breaks
     */
    public void write(Award award) {
        row++;
        put(ScdlField.FUNDER_NAME, award.getFunderName());
        put(ScdlField.FUNDER_SIRET, award.getFunderSiret());
        cells[ScdlField.AGREEMENT_DATE.getPosition()] = day(award.getAgreementDate());
        put(ScdlField.DECISION, award.getDecision());
        put(ScdlField.RECIPIENT_NAME, award.getRecipientName());
        put(ScdlField.RECIPIENT_SIRET, award.getRecipientSiret());
        put(ScdlField.RECIPIENT_RNA, award.getRecipientRna());
        put(ScdlField.PURPOSE, award.getPurpose());
        cells[ScdlField.AMOUNT.getPosition()] = amount(award.getAmount());
        cells[ScdlField.NATURE.getPosition()] =
                award.getNature().isPresent() ? award.getNature().get().toScdl() : null;
        put(ScdlField.PAYMENT_TERMS, award.getPaymentTerms());
        cells[ScdlField.PAYMENT_PERIOD.getPosition()] = period(award.getPaymentPeriod());
        put(ScdlField.RAE_ID, award.getRaeId());
        cells[ScdlField.EU_NOTIFIED.getPosition()] =
                award.getEuNotified().isEmpty() ? null : award.getEuNotified().get() ? "oui" : "non";
        cells[ScdlField.SHARE.getPosition()] = share(award.getShare());
        put(ScdlField.SCHEME, award.getScheme());
        for (int i = ScdlField.all().size(); i < cells.length; i++) {
            cells[i] = null;
        }
        putBack(award.getCells());
        lose(award);
        csv.writeRecord(cells);
    }

    private void put(ScdlField field, Optional<String> text) {
        cells[field.getPosition()] = text.orElse(null);
    }

    /** The year has four digits; of other years there is no form. */
    private @Nullable String day(Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return null;
        }
        int year = day.get().getYear();
        if (year < 1 || year > 9999) {
            lost(ScdlField.AGREEMENT_DATE.getColumn(), day.get().toString());
            return null;
        }
        return day.get().toString();
    }

    private static @Nullable String period(Optional<DateRange> period) {
        if (period.isEmpty()) {
            return null;
        }
        String first = period.get().getFirst().toString();
        return period.get().getFirst().equals(period.get().getLast())
                ? first
                : first + "/" + period.get().getLast();
    }

    private @Nullable String amount(Optional<Money> amount) {
        if (amount.isEmpty()) {
            return null;
        }
        if (!amount.get().getCurrency().getCurrencyCode().equals(EURO)) {
            lost(ScdlField.AMOUNT.getColumn(), amount.get().toString());
            return null;
        }
        String text = amount.get().toString();
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    private @Nullable String share(Optional<Rate> share) {
        if (share.isEmpty()) {
            return null;
        }
        String written = decimal(share.get());
        if (!isDecimal(share.get())) {
            Facts facts = Facts.of("column", ScdlField.SHARE.getColumn())
                    .and("value", share.get())
                    .and("written", written)
                    .and("row", row);
            found(FileRules.CHANGED, ScdlField.SHARE.getColumn(), facts);
        }
        return written;
    }

    /** A share as a decimal number: exact where it can be, else to six decimals. */
    static String decimal(Rate share) {
        BigDecimal over = BigDecimal.valueOf(share.getNumerator());
        BigDecimal under = BigDecimal.valueOf(share.getDenominator());
        return isDecimal(share)
                ? over.divide(under).toPlainString()
                : over.divide(under, SHARE_PLACES, RoundingMode.HALF_UP).toPlainString();
    }

    /** Whether eighteen decimals are enough. */
    private static boolean isDecimal(Rate share) {
        long rest = share.getDenominator();
        while (rest % 2 == 0) {
            rest /= 2;
        }
        while (rest % 5 == 0) {
            rest /= 5;
        }
        return rest == 1 && MOST_UNDER % share.getDenominator() == 0;
    }

    private void putBack(List<AwardCell> kept) {
        for (int i = 0; i < kept.size(); i++) {
            AwardCell cell = kept.get(i);
            Optional<ScdlField> field = ScdlField.ofColumn(cell.getColumn());
            Integer at = field.isPresent() ? Integer.valueOf(field.get().getPosition()) : others.get(cell.getColumn());
            if (at != null && cells[at] == null) {
                cells[at] = cell.getText();
            } else {
                lost(cell.getColumn(), cell.getText());
            }
        }
    }

    private void lose(Award award) {
        if (award.getId().isPresent()) {
            lost("id", award.getId().get());
        }
        if (award.getTitle().isPresent()) {
            lost("title", award.getTitle().get());
        }
        if (award.getSchemeTitle().isPresent()) {
            lost("schemeTitle", award.getSchemeTitle().get());
        }
        if (award.getPlannedPeriod().isPresent()) {
            lost("plannedPeriod", award.getPlannedPeriod().get().toString());
        }
    }

    private void lost(String column, String value) {
        found(
                FileRules.NOT_CARRIED,
                column,
                Facts.of("column", column).and("value", value).and("row", row));
    }

    private void found(Rule rule, String column, Facts facts) {
        String pointer = "/" + (row - 1) + "/" + ScdlColumns.escaped(column);
        log.add(Finding.at(rule, pointer, 0, 0, facts, ""));
    }

    /**
     * Returns what could not be written, or not as it was.
     *
     * @return the findings so far
     */
    public Findings findings() {
        return log.findings();
    }

    /** Ends the file and closes the stream. */
    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
