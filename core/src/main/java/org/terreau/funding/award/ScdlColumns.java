package org.terreau.funding.award;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Finding;
import org.terreau.finding.FindingLog;
import org.terreau.finding.Rule;

/** What the columns of a file mean, and what is wrong with its header. Names are taken strictly. */
final class ScdlColumns {

    /** Fields that the schema 2.1.0 added to those of 2.0. */
    private static final Set<ScdlField> SINCE_2_1 = Set.of(ScdlField.RECIPIENT_RNA, ScdlField.SCHEME);

    /** Columns of the schema of 6 September 2024, which has 40 fields and calls itself 2.1.1 all the same. */
    private static final Set<String> OF_2024 = Set.of(
            "idSubvention",
            "nomServiceInstructeur",
            "idServiceInstructeur",
            "exerciceBudgetaire",
            "pluriannualite",
            "anneesPluriannualite",
            "dateDecision",
            "dateCreation",
            "dateDebut",
            "dateFin",
            "dispositif",
            "sousDispositif",
            "statutLabel",
            "montantDemande",
            "nomOutilInstruction",
            "nomOutilVersement",
            "ej",
            "cléVersement",
            "descriptionConditionsVersement",
            "cofinancement",
            "attribuantsCofinanceurs",
            "idCofinancement",
            "evaluationCout",
            "evaluation",
            "dateMiseAJour");

    private final @Nullable ScdlField[] fields;
    private final String[] names;
    private final List<String> others = new ArrayList<>();
    private final List<ScdlField> missing = new ArrayList<>();

    private ScdlColumns(int size) {
        this.fields = new @Nullable ScdlField[size];
        this.names = new String[size];
    }

    static ScdlColumns of(List<String> header, int line, FindingLog log) {
        ScdlColumns columns = new ScdlColumns(header.size());
        Map<String, Integer> seen = new HashMap<>();
        int before = -1;
        boolean inOrder = true;
        for (int i = 0; i < columns.fields.length; i++) {
            String read = header.get(i);
            String name = read.isBlank() ? "(" + (i + 1) + ")" : read;
            int times = seen.merge(name, 1, Integer::sum);
            Optional<ScdlField> field = times == 1 ? ScdlField.ofColumn(read) : Optional.empty();
            columns.names[i] = times == 1 ? name : name + " (" + times + ")";
            if (field.isPresent()) {
                columns.fields[i] = field.get();
                inOrder &= field.get().getPosition() > before;
                before = field.get().getPosition();
            } else {
                columns.others.add(columns.names[i]);
                log.add(times > 1 ? twice(name, line) : unknown(name, line));
            }
        }
        columns.missing(line, log);
        if (!inOrder) {
            log.add(finding(FileRules.ORDER, "", line, Facts.none(), ""));
        }
        return columns;
    }

    private static Finding twice(String name, int line) {
        return finding(FileRules.COLUMN_TWICE, name, line, Facts.of("column", name), "");
    }

    private static Finding unknown(String name, int line) {
        Facts facts = Facts.of("column", name);
        if (OF_2024.contains(name)) {
            return finding(FileRules.COLUMN_UNKNOWN, name, line, facts, "later");
        }
        for (ScdlField each : ScdlField.all()) {
            if (folded(each.getColumn()).equals(folded(name))) {
                return finding(FileRules.COLUMN_UNKNOWN, name, line, facts.and("meant", each.getColumn()), "near");
            }
        }
        return finding(FileRules.COLUMN_UNKNOWN, name, line, facts, "");
    }

    private static String folded(String name) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < Math.min(name.length(), 60); i++) {
            char c = name.charAt(i);
            char plain = c == 'é' || c == 'É' || c == 'è' ? 'e' : c;
            if (Character.isLetterOrDigit(plain)) {
                folded.append(plain);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private void missing(int line, FindingLog log) {
        for (ScdlField each : ScdlField.all()) {
            if (!has(each)) {
                missing.add(each);
                Rule rule = each.isRequired() ? FileRules.COLUMN_MISSING : FileRules.OLDER;
                String variant = SINCE_2_1.contains(each) ? "added" : "";
                log.add(finding(rule, each.getColumn(), line, Facts.of("column", each.getColumn()), variant));
            }
        }
    }

    private boolean has(ScdlField field) {
        for (ScdlField each : fields) {
            if (each == field) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(Rule rule, String column, int line, Facts facts, String variant) {
        String pointer = column.isEmpty() ? "" : "/" + escaped(column);
        return Finding.at(rule, pointer, line, 0, facts, variant);
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Whether no column is known: then this is no header. */
    boolean areAllUnknown() {
        return missing.size() == ScdlField.all().size();
    }

    /** Whether a column that the schema demands is not there: it is told once, not for each row. */
    boolean lacks(String column) {
        for (int i = 0; i < missing.size(); i++) {
            if (missing.get(i).getColumn().equals(column)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    ScdlField[] fields() {
        return fields;
    }

    String[] names() {
        return names;
    }

    List<String> others() {
        return others;
    }
}
