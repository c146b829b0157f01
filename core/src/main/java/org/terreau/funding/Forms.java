package org.terreau.funding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.terreau.finding.Source;
import org.terreau.value.DateRange;
import org.terreau.value.Text;

/**
 * The forms that budgets refer to, by id. A value: {@link #with} gives new forms.
 *
 * <p>The standard forms are read from a table beside this class; their lines carry over from the sources that each form
 * names.
 */
public final class Forms {

    private static final Forms STANDARD = load();

    private final Map<String, Form> forms;

    private Forms(Map<String, Form> forms) {
        this.forms = Collections.unmodifiableMap(forms);
    }

    /**
     * Returns the forms that Terreau brings: the plan of 1999 as Valenciennes used it, Cerfa 12156*06, the State
     * portal's form, the financial report Cerfa 15059, the charts of associations of 1999, 2018 and 2025, and the free
     * form.
     *
     * <p>The wording of Cerfa 12156*06 is not verified; Cerfa 15059 rests on a third party's transcription, which does
     * not say which version it is of; the charts hold the chapters and those accounts alone whose number was seen.
     *
     * @return them
     */
    public static Forms standard() {
        return STANDARD;
    }

    /**
     * Adds a form, or replaces the one with the same id.
     *
     * @param form a form
     * @return new forms
     */
    public Forms with(Form form) {
        Map<String, Form> more = new LinkedHashMap<>(forms);
        more.put(form.getId(), form);
        return new Forms(more);
    }

    /**
     * Finds a form.
     *
     * @param id its id
     * @return the form, or nothing
     */
    public Optional<Form> find(String id) {
        return Optional.ofNullable(forms.get(id));
    }

    /**
     * Returns all forms.
     *
     * @return them in order
     */
    public Collection<Form> all() {
        return forms.values();
    }

    /**
     * Finds the chart that holds for a year.
     *
     * @param opened the day on which the year opens
     * @return the first chart in force on that day; empty before the oldest one
     */
    public Optional<Form> chartOn(LocalDate opened) {
        for (Form each : forms.values()) {
            if (each.getInForce().isPresent() && each.getInForce().get().contains(opened)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /**
     * Tells which account of a chart a line of a form stands for. A line has one account; an account may have many
     * lines.
     *
     * @param form the id of the form that the code is on
     * @param code a line of the form, or finer than one
     * @param chart the id of the chart
     * @return the account, or the chapter where the chart tells no more; empty when a form is not known, the code means
     *     nothing on it, or what it means is no account: indirect costs, own resources, surplus and deficit
     */
    public Optional<String> account(String form, String code, String chart) {
        Form from = forms.get(form);
        Form onto = forms.get(chart);
        if (from == null || onto == null || from.role(code) != Account.Role.ORDINARY) {
            return Optional.empty();
        }
        String meaning = new CodeMeanings(from, this, Optional.empty()).of(code, Optional.empty());
        CodeMeanings said = new CodeMeanings(onto, this, Optional.empty());
        CodeMeanings.Spelling account = meaning == null ? null : said.spell(meaning, code, true, "");
        if (account == null) {
            return Optional.empty();
        }
        return Optional.of(
                CodeMeanings.isNumber(account.code())
                        ? account.code()
                        : account.line().code());
    }

    /** The charts, the oldest first. */
    List<Form> charts() {
        List<Form> charts = new ArrayList<>(forms.values());
        charts.removeIf(each -> !each.isChart());
        charts.sort(Comparator.comparing(each -> each.getInForce().orElseThrow()));
        return charts;
    }

    private static Forms load() {
        Map<String, List<Account>> accounts = accounts();
        Map<String, Form> forms = new LinkedHashMap<>();
        for (Form each : List.of(
                Form.of(
                        "CERFA_PLAN_1999",
                        new Text("Budget de l’action, plan comptable de 1999", "Action budget, chart of 1999"),
                        Source.of("Fiche d’expérience « Les jardins du cœur : du jardin à l’assiette »", "Budget"),
                        lines(accounts, "CERFA_PLAN_1999")),
                Form.of(
                        "CERFA_12156_06",
                        new Text("Demande de subvention, Cerfa 12156*06", "Grant application, Cerfa 12156*06"),
                        unverified("Cerfa 12156*06", "Budget du projet ; libellés non vérifiés mot pour mot"),
                        lines(accounts, "CERFA_12156_06")),
                Form.of(
                        "CERFA_12156_DAUPHIN_V8",
                        new Text("Demande de subvention, portail Dauphin", "Grant application, State portal Dauphin"),
                        Source.of("betagouv/api-subventions-asso @140b6ab", "dauphin-gispro.fixtures.ts"),
                        lines(accounts, "CERFA_12156_DAUPHIN_V8")),
                Form.of(
                        "CERFA_15059",
                        new Text("Compte rendu financier, Cerfa 15059", "Financial report, Cerfa 15059"),
                        unverified("Cerfa 15059", "transcription par un tiers ; version du formulaire non indiquée"),
                        lines(accounts, "CERFA_15059")),
                chart(accounts, "1999", "2000/2019", "Règlement CRC 99-01"),
                chart(accounts, "2018", "2020/2024", "Règlement ANC 2018-06"),
                chart(accounts, "2025", "2025/9999", "Règlements ANC 2018-06 et 2022-06"),
                Form.of(
                        Form.FREE,
                        new Text("Sans formulaire", "No form"),
                        unverified("Plan comptable général", "classes 6, 7 et 8"),
                        List.of()))) {
            forms.put(each.getId(), each);
        }
        return new Forms(forms);
    }

    private static Form chart(Map<String, List<Account>> accounts, String version, String years, String title) {
        String id = "PCA_" + version;
        return Form.chart(
                id,
                new Text("Plan comptable des associations, " + version, "Chart of associations, " + version),
                unverified(title, "numéros relevés sur une copie publique, libellés propres à Terreau, texte non relu"),
                DateRange.parse(years),
                lines(accounts, id));
    }

    private static Source unverified(String title, String reference) {
        return Source.builder()
                .title(title)
                .reference(reference)
                .verified(false)
                .build();
    }

    private static Map<String, List<Account>> accounts() {
        Map<String, List<Account>> accounts = new LinkedHashMap<>();
        for (String row : rows()) {
            String[] cells = row.split("\t", -1);
            Account account = new Account(
                    cells[1],
                    cells[2].isEmpty() ? Optional.empty() : Optional.of(cells[2]),
                    Side.valueOf(cells[3]),
                    Account.Role.valueOf(cells[4]),
                    new Text(cells[5], cells[6]),
                    cells[7].isEmpty() ? List.of() : List.of(cells[7].split(" ", -1)));
            accounts.computeIfAbsent(cells[0], form -> new ArrayList<>()).add(account);
        }
        return accounts;
    }

    private static List<Account> lines(Map<String, List<Account>> accounts, String form) {
        return accounts.getOrDefault(form, List.of());
    }

    private static List<String> rows() {
        try (InputStream in = Forms.class.getResourceAsStream("accounts.tsv")) {
            if (in == null) {
                throw new IllegalStateException("No accounts.tsv beside " + Forms.class);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> rows = new ArrayList<>();
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                if (!row.startsWith("#")) {
                    rows.add(row);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
