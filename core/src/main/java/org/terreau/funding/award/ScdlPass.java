package org.terreau.funding.award;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Finding;
import org.terreau.finding.FindingLog;
import org.terreau.finding.Findings;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;

/** The reading of one file. */
final class ScdlPass {

    /** The longest cell, in characters: a quote that is never closed ends here. */
    private static final int LONGEST_CELL = 1 << 18;

    private static final String SEPARATORS = ",;\t|";

    private final RuleBook<Award> book;
    private final LocalDate asOf;
    private final ScdlRows rows;
    private final FindingLog log = new FindingLog();
    private final RowHashes hashes = new RowHashes();
    private final DecisionShares shares = new DecisionShares();
    private final ScdlHandler handler = new ScdlHandler();
    private ScdlColumns columns = ScdlColumns.of(List.of(), 0, new FindingLog());
    private Optional<ScdlHeader> header = Optional.empty();
    private int count;

    ScdlPass(RuleBook<Award> book, LocalDate asOf, ScdlRows rows) {
        this.book = book;
        this.asOf = asOf;
        this.rows = rows;
    }

    ScdlReading read(ScdlText text) throws IOException {
        char separator = separator(text.head());
        try (CsvReader<ScdlHandler> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .build(handler, text)) {
            records(csv.iterator(), separator);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        ofEncoding(text);
        ofDecisions();
        return new ScdlReading(count, header, log.findings());
    }

    private void records(Iterator<ScdlHandler> records, char separator) {
        if (!hasNext(records) || !header(separator)) {
            return;
        }
        while (hasNext(records)) {
            row();
        }
    }

    private boolean hasNext(Iterator<ScdlHandler> records) {
        try {
            if (records.hasNext()) {
                records.next();
                return true;
            }
        } catch (CsvParseException e) {
            found(FileRules.UNREADABLE, "", handler.line(), Facts.of("line", handler.line()), "");
        }
        if (header.isEmpty()) {
            found(FileRules.NO_HEADER, "", 1, Facts.none(), "");
        }
        return false;
    }

    private boolean header(char separator) {
        int line = handler.line();
        FindingLog ofHeader = new FindingLog();
        columns = ScdlColumns.of(handler.header(), line, ofHeader);
        if (columns.areAllUnknown() || handler.isCut()) {
            found(FileRules.NO_HEADER, "", line, Facts.none(), "");
            return false;
        }
        ofHeader.findings().forEach(log::add);
        handler.columns(columns.fields(), columns.names());
        if (separator != ',') {
            String shown = separator == '\t' ? "\\t" : Character.toString(separator);
            found(FileRules.SEPARATOR, "", line, Facts.of("found", shown), "");
        }
        ScdlHeader read = new ScdlHeader(handler.header(), columns.others(), separator);
        header = Optional.of(read);
        rows.header(read);
        return true;
    }

    private void row() {
        int line = handler.line();
        if (handler.isEmpty()) {
            found(FileRules.EMPTY_ROW, "", line, Facts.of("line", line), "");
            return;
        }
        count++;
        Award award = handler.award();
        List<Finding> found = null;
        int wanted = columns.names().length;
        if (handler.cells() != wanted) {
            found = new ArrayList<>();
            found.add(cells(line, wanted));
        }
        Findings ofAward = book.check(award, asOf);
        if (!ofAward.isEmpty()) {
            found = found == null ? new ArrayList<>() : found;
            place(ofAward, line, found);
        }
        int first = hashes.add(handler.hash(), count);
        if (first > 0) {
            found = found == null ? new ArrayList<>() : found;
            found.add(Finding.at(
                    AwardLists.TWICE,
                    "/" + (count - 1),
                    line,
                    0,
                    Facts.of("first", first).and("row", count),
                    ""));
        }
        shares.add(award, count, line);
        if (found == null) {
            rows.row(new ScdlRow(count, line, award, Findings.none()));
        } else {
            found.forEach(log::add);
            rows.row(new ScdlRow(count, line, award, Findings.of(found)));
        }
    }

    private Finding cells(int line, int wanted) {
        Facts facts = Facts.of("n", handler.cells()).and("wanted", wanted).and("row", count);
        String variant = handler.isCut() ? "cut" : handler.cells() < wanted ? "few" : "";
        return Finding.at(FileRules.CELLS, "/" + (count - 1), line, 0, facts, variant);
    }

    /** Says where the findings on an award stand in the file. */
    private void place(Findings findings, int line, List<Finding> placed) {
        for (Finding each : findings) {
            Object column = each.getFacts().get("column");
            String name = column instanceof String text ? text : "";
            boolean told = each.getRule().getCode().equals("AWD-010") && columns.lacks(name);
            if (!told) {
                String place = name.isEmpty() ? each.getPointer() : "/" + ScdlColumns.escaped(name);
                Facts facts =
                        each.getFacts().get("row") == null ? each.getFacts().and("row", count) : each.getFacts();
                placed.add(each.placed("/" + (count - 1) + place, line, 0, facts));
            }
        }
    }

    private void ofEncoding(ScdlText text) {
        if (text.wideCharset().isPresent()) {
            Facts facts = Facts.of("found", text.wideCharset().get().name());
            found(FileRules.ENCODING, "", 1, facts, "wide");
        } else if (text.otherBytes() > 0) {
            int line = text.firstOtherLine();
            Facts facts = Facts.of("found", "Windows-1252")
                    .and("n", text.otherBytes())
                    .and("line", line);
            found(FileRules.ENCODING, "", line, facts, "");
        }
        if (text.hasMark()) {
            found(FileRules.MARK, "", 1, Facts.none(), "");
        }
    }

    private void ofDecisions() {
        for (DecisionShares.Fault each : shares.faults()) {
            Rule rule = each.ofShares() ? AwardLists.SHARES : AwardLists.SPLIT;
            String column = (each.ofShares() ? ScdlField.SHARE : ScdlField.AMOUNT).getColumn();
            String pointer = "/" + (each.row() - 1) + "/" + column;
            log.add(Finding.at(rule, pointer, each.line(), 0, each.facts().and("row", each.row()), each.variant()));
        }
        if (hashes.isFull()) {
            found(FileRules.LIMIT, "", 0, Facts.of("max", RowHashes.MOST), "");
        }
        if (shares.isFull()) {
            found(FileRules.LIMIT, "", 0, Facts.of("max", DecisionShares.MOST), "decisions");
        }
    }

    private void found(Rule rule, String pointer, int line, Facts facts, String variant) {
        log.add(Finding.at(rule, pointer, line, 0, facts, variant));
    }

    /** The separator of which the first line has most, outside of quotes; a comma when it has none. */
    private static char separator(String head) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (most(counts) >= 0) {
                    break;
                }
            } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
                counts[SEPARATORS.indexOf(c)]++;
            }
        }
        int most = most(counts);
        return most < 0 ? ',' : SEPARATORS.charAt(most);
    }

    private static int most(int[] counts) {
        int most = -1;
        for (int i = 0; i < counts.length; i++) {
            most = counts[i] > (most < 0 ? 0 : counts[most]) ? i : most;
        }
        return most;
    }
}
