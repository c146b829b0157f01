package org.terreau.examples.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.terreau.dossier.Dossier;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetLine;
import org.terreau.funding.Funder;
import org.terreau.funding.FunderKind;
import org.terreau.json.JsonLibrary;
import org.terreau.json.ValueWriter;

/** Writes the same budgets as dossiers, one a line, and as a journal that hledger reads. */
public final class LinesAndJournal {

    private LinesAndJournal() {}

    /**
     * Writes {@code budgets.jsonl} and {@code budgets.journal}.
     *
     * @param args the folder to write to, and how many budgets
     * @throws IOException when the folder cannot be written to
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int budgets = Integer.parseInt(args[1]);
        Random random = new Random(42);
        ValueWriter<Dossier> writer = ValueWriter.of(Dossier.class, JsonLibrary.present());
        try (PrintWriter lines = open(folder.resolve("budgets.jsonl"));
                PrintWriter journal = open(folder.resolve("budgets.journal"))) {
            for (int i = 0; i < budgets; i++) {
                Budget budget = GeneratedBudgets.budget(i, random);
                lines.println(writer.line(dossier(budget)));
                journal.println("2026-01-01 " + budget.getId());
                budget.getExpenses().forEach(chapter -> postings(journal, "expenses", "", chapter));
                budget.getIncome().forEach(chapter -> postings(journal, "income", "-", chapter));
                journal.println();
            }
        }
    }

    private static PrintWriter open(Path file) throws IOException {
        return new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            @Override
            public void println() {
                write('\n');
            }
        };
    }

    private static Dossier dossier(Budget budget) {
        return Dossier.builder()
                .id("dossier-" + budget.getId())
                .title("Budget " + budget.getId())
                .funders(List.of(
                        funder("etat", "État", FunderKind.STATE),
                        funder("region", "Région", FunderKind.REGION),
                        funder("departement", "Département", FunderKind.DEPARTMENT),
                        funder("commune", "Commune", FunderKind.MUNICIPALITY)))
                .addBudget(budget)
                .build();
    }

    private static Funder funder(String id, String name, FunderKind kind) {
        return Funder.builder().id(id).name(name).kind(kind).build();
    }

    /** The detail lines only: a journal has no declared subtotals, so hledger has less to check. */
    private static void postings(PrintWriter journal, String side, String sign, BudgetLine chapter) {
        for (BudgetLine line : chapter.getLines()) {
            journal.println("    " + side + ":" + chapter.getAccount() + ":" + line.getAccount() + "  " + sign
                    + line.getAmount().orElseThrow() + " EUR");
        }
    }
}
