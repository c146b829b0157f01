package org.terreau.network.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.network.programme.Programmes.paper;
import static org.terreau.network.programme.Programmes.programme;
import static org.terreau.network.programme.Programmes.tool;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.terreau.value.DateRange;
import org.terreau.value.Frequency;

class EvaluationFolderTests {

    private static final LocalDate DAY = LocalDate.of(2016, 1, 1);

    private static ToolFolder folder(EvaluationTool.Builder tool, LocalDate asOf) {
        return ToolFolder.of(tool.build(), Optional.empty(), asOf);
    }

    private static String missing(ToolFolder folder) {
        return folder.missingRanges().toString();
    }

    @Test
    void aMonthIsDueFromTheDayAfterItsLast() {
        EvaluationTool.Builder monthly = tool(ToolKind.REVIEW, "1/month", "2015-10");
        assertThat(folder(monthly, LocalDate.of(2015, 11, 30)).status()).isEqualTo(FolderStatus.NOT_DUE);
        assertThat(folder(monthly, LocalDate.of(2015, 12, 1)).due()).isEqualTo(1);
        assertThat(folder(monthly, DAY).due()).isEqualTo(2);
        assertThat(missing(folder(monthly, DAY))).isEqualTo("[2015-11/2015-12]");
        assertThat(folder(monthly, DAY).status()).isEqualTo(FolderStatus.EMPTY);
    }

    @Test
    void whatIsDueBeginsWhenTheToolOrElseTheProgrammeCertainlyHad() {
        EvaluationTool yearly =
                tool(ToolKind.SYNTHESIS).often(Frequency.parse("1/year")).build();
        Optional<DateRange> started = Optional.of(DateRange.parse("1991-05"));
        assertThat(ToolFolder.of(yearly, started, DAY).due()).isEqualTo(24);
        assertThat(ToolFolder.of(yearly, Optional.empty(), DAY).status()).isEqualTo(FolderStatus.NO_START);
        EvaluationTool since =
                yearly.toBuilder().since(DateRange.parse("2013-01-01")).build();
        assertThat(ToolFolder.of(since, started, DAY).due()).isEqualTo(3);
    }

    @Test
    void recordsFillTheirPeriods() {
        ToolFolder folder = folder(
                tool(ToolKind.REVIEW, "1/month", "2014-12", "2015-01", "2015-02-10", "2015-02-20", "2015-12"), DAY);
        assertThat(folder.status()).isEqualTo(FolderStatus.INCOMPLETE);
        assertThat(folder.due()).isEqualTo(12);
        assertThat(folder.there()).isEqualTo(3);
        assertThat(missing(folder)).isEqualTo("[2015-03/2015-11]");
    }

    @Test
    void aRecordOverTheYearCountsAsOftenAsItSays() {
        EvaluationTool.Builder monthly = tool(ToolKind.REVIEW, "1/month", "2014-12");
        assertThat(folder(monthly.addRecord(paper("2015").count(11).build()), DAY)
                        .there())
                .isEqualTo(11);
        ToolFolder full = folder(monthly.addRecord(paper("2015-01").build()), DAY);
        assertThat(full.status()).isEqualTo(FolderStatus.COMPLETE);
        assertThat(full.missing()).isEmpty();
    }

    @Test
    void aRecordOverTwoMonthsIsTakenWhereItLeavesTheFewestMissing() {
        ToolFolder folder = folder(
                tool(ToolKind.REVIEW, "1/month", "2015-09", "2015-10/2015-11", "2015-10", "2015-11/2015-12"), DAY);
        assertThat(folder.status()).isEqualTo(FolderStatus.COMPLETE);
    }

    @Test
    void twiceAMonthLacksOne() {
        ToolFolder folder = folder(tool(ToolKind.REVIEW, "2/month", "2015-10", "2015-11", "2015-12", "2015-12"), DAY);
        assertThat(folder.due()).isEqualTo(4);
        assertThat(folder.there()).isEqualTo(3);
        assertThat(missing(folder)).isEqualTo("[2015-11]");
    }

    @Test
    void signaturesAreCountedWhereTheyAreAskedFor() {
        EvaluationTool.Builder sheets = tool(ToolKind.SIGNED_SHEET, "1/month", "2015-09")
                .addRecord(paper("2015-10").signed(true).build())
                .addRecord(paper("2015-11").signed(false).build())
                .addRecord(paper("2015-12").build());
        ToolFolder folder = folder(sheets, DAY);
        assertThat(folder.there()).isEqualTo(3);
        assertThat(folder.signed()).isEqualTo(1);
        assertThat(folder.unsigned()).containsExactly(1);
        assertThat(folder.undecided()).containsExactly(2);
        ToolFolder free = folder(sheets.signed(false), DAY);
        assertThat(free.unsigned()).isEmpty();
        assertThat(free.undecided()).isEmpty();
    }

    @Test
    void aToolWithoutFrequencyIsThereOrNot() {
        assertThat(folder(tool(ToolKind.PRESS_REVIEW), DAY).status()).isEqualTo(FolderStatus.ABSENT);
        assertThat(folder(tool(ToolKind.PRESS_REVIEW).addRecord(paper("2015").build()), DAY)
                        .status())
                .isEqualTo(FolderStatus.THERE);
    }

    @Test
    void theFolderAddsItsToolsUp() {
        Programme programme = programme()
                .addTool(tool(ToolKind.SYNTHESIS, "1/year", "2013-12", "2014").build())
                .addTool(tool(ToolKind.MINUTES, "1/half-year", "2014", "2015-02", "2015-11")
                        .build())
                .addTool(tool(ToolKind.PRESS_REVIEW).build())
                .build();
        EvaluationFolder folder = EvaluationFolder.of(programme, DAY);
        assertThat(folder.tools())
                .extracting(ToolFolder::status)
                .containsExactly(FolderStatus.INCOMPLETE, FolderStatus.COMPLETE, FolderStatus.ABSENT);
        assertThat(folder.due()).isEqualTo(4);
        assertThat(folder.there()).isEqualTo(3);
        assertThat(folder.isComplete()).isFalse();
        EvaluationFolder year = EvaluationFolder.of(programme, DateRange.year(2014));
        assertThat(year.due()).isEqualTo(1);
        assertThat(year.isComplete()).isTrue();
    }

    @Test
    void daysAtTheEndsOfTimeAreBounded() {
        EvaluationTool.Builder weekly = tool(ToolKind.REVIEW, "999/week", "0001-01-01", "0001/9999", "9999-12-31");
        weekly.addRecord(paper("0001/9999").count(Integer.MAX_VALUE).build());
        weekly.addRecord(paper("2015").count(Integer.MIN_VALUE).build());
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.MAX)) {
            ToolFolder folder = folder(weekly, day);
            assertThat(folder.due()).isLessThan(999 * 53 * 100);
            assertThat(folder.there()).isEqualTo(folder.due());
        }
        assertThat(folder(weekly, LocalDate.MAX).due()).isGreaterThan(999 * 52 * 99);
        assertThat(folder(weekly, LocalDate.of(1, 1, 1)).status()).isEqualTo(FolderStatus.NOT_DUE);
        weekly.records(Collections.nCopies(100_000, paper("0001/9999").build()));
        assertThat(folder(weekly, LocalDate.MAX).there()).isEqualTo(100_000);
    }
}
