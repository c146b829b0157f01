package org.terreau.funding.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Finding;
import org.terreau.finding.FindingLog;
import org.terreau.finding.Findings;
import org.terreau.finding.Rule;
import org.terreau.json.ListReader;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/** A grant of 360Giving on its way to an {@link Award}: what is understood is taken out, the rest is kept. */
final class Grant {

    /** Before the name of a column of SCDL: the vocabulary under which a grant carries it as a classification. */
    static final String SCDL = "SCDL subventions 2.1.1/";

    static final String FUNDER = "fundingOrganization";
    static final String RECIPIENT = "recipientOrganization";

    /** How long the title of a grant should be at most. */
    private static final int TITLE = 140;

    private final ListReader reader;
    private final int index;
    private final int line;
    private final Map<String, Object> members;
    private final Award.Builder award = Award.builder();
    private final FindingLog log = new FindingLog();
    private @Nullable Money whole;

    Grant(ListReader reader, int index, int line, Map<String, Object> members) {
        this.reader = reader;
        this.index = index;
        this.line = line;
        this.members = members;
    }

    Award award() {
        String purpose = text("description");
        String title = text("title");
        String id = text("id");
        if (id != null) {
            award.id(id);
        }
        if (purpose != null) {
            award.purpose(purpose);
        }
        if (title != null && !title.equals(purpose == null ? "" : title(purpose))) {
            award.title(title);
        }
        date();
        classifications();
        amount();
        organisation(FUNDER);
        organisation(RECIPIENT);
        programme();
        plannedDates();
        members.forEach((name, value) -> keep("/" + ScdlColumns.escaped(name), value));
        return award.build();
    }

    Findings findings() {
        return log.findings();
    }

    /** The title that a purpose makes, for awards that have none. */
    static String title(String purpose) {
        int most = purpose.offsetByCodePoints(0, Math.min(TITLE, purpose.codePointCount(0, purpose.length())));
        return purpose.substring(0, most);
    }

    /** Takes a text that must be there; null, and told, when it is not. */
    private @Nullable String text(String name) {
        Object value = members.get(name);
        if (value instanceof String text && !text.isBlank()) {
            members.remove(name);
            return text;
        }
        wrong(name, value);
        return null;
    }

    private void wrong(String name, @Nullable Object value) {
        Facts facts = Facts.of("member", name);
        if (value == null) {
            found(FileRules.GRANT, "/" + name, facts, "");
        } else {
            found(FileRules.GRANT, "/" + name, facts.and("value", reader.text(value)), "form");
        }
    }

    private void date() {
        Object value = members.get("awardDate");
        if (value instanceof String text) {
            String day = text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text;
            LocalDate date = ScdlCells.day(day.toCharArray(), 0, day.length());
            if (date != null) {
                award.agreementDate(date);
                if (day.length() == text.length()) {
                    members.remove("awardDate");
                }
                return;
            }
        }
        wrong("awardDate", value);
    }

    private void amount() {
        Object number = members.get("amountAwarded");
        Object code = members.get("currency");
        Money amount = null;
        if (number instanceof BigDecimal decimal && code instanceof String text) {
            try {
                amount = Money.of(decimal, Currency.getInstance(text));
            } catch (IllegalArgumentException | ArithmeticException notMoney) {
                amount = null;
            }
        }
        if (amount == null) {
            wrong("amountAwarded", number);
            if (!(code instanceof String)) {
                wrong("currency", code);
            }
            return;
        }
        members.remove("amountAwarded");
        members.remove("currency");
        award.amount(whole == null ? amount : whole);
    }

    @SuppressWarnings("unchecked")
    private @Nullable Map<String, Object> firstOf(String name) {
        Object list = members.get(name);
        return list instanceof List<?> several && !several.isEmpty() && several.get(0) instanceof Map<?, ?> first
                ? (Map<String, Object>) first
                : null;
    }

    /**
     * What remains of a list once the known members of its first element are taken: as it stands, where nothing does.
     */
    private void rest(String name) {
        Object list = members.remove(name);
        if (list instanceof List<?> several) {
            for (int i = 0; i < several.size(); i++) {
                String pointer = "/" + name + "/" + i;
                if (i == 0 && several.get(0) instanceof Map<?, ?> first) {
                    first.forEach((member, value) -> keep(pointer + "/" + ScdlColumns.escaped((String) member), value));
                } else {
                    keep(pointer, several.get(i));
                }
            }
        }
    }

    private void organisation(String name) {
        Map<String, Object> first = firstOf(name);
        if (first == null) {
            wrong(name, members.get(name));
            return;
        }
        boolean funds = name.equals(FUNDER);
        if (first.get("name") instanceof String text && !text.isBlank()) {
            first.remove("name");
            if (funds) {
                award.funderName(text);
            } else {
                award.recipientName(text);
            }
        } else {
            found(FileRules.GRANT, "/" + name + "/0/name", Facts.of("member", name + "/0/name"), "");
        }
        if (first.get("id") instanceof String id && !id.isBlank()) {
            if (identify(funds, id)) {
                first.remove("id");
            }
        } else {
            found(FileRules.GRANT, "/" + name + "/0/id", Facts.of("member", name + "/0/id"), "");
        }
        rest(name);
    }

    private boolean identify(boolean funds, String id) {
        String siret = OrganisationIds.siret(id);
        String rna = funds ? null : OrganisationIds.rna(id);
        if (siret != null && funds) {
            award.funderSiret(siret);
        } else if (siret != null) {
            award.recipientSiret(siret);
        } else if (rna != null) {
            award.recipientRna(rna);
        }
        return siret != null || rna != null;
    }

    private void programme() {
        Map<String, Object> first = firstOf("grantProgramme");
        if (first != null) {
            if (first.get("code") instanceof String code && !code.isBlank()) {
                first.remove("code");
                award.scheme(code);
            }
            if (first.get("title") instanceof String title && !title.isBlank()) {
                first.remove("title");
                award.schemeTitle(title);
            }
            rest("grantProgramme");
        }
    }

    private void plannedDates() {
        Map<String, Object> first = firstOf("plannedDates");
        if (first != null
                && first.get("startDate") instanceof String start
                && first.get("endDate") instanceof String end) {
            String text = start + "/" + end;
            DateRange period = text.length() == 21 ? ScdlCells.period(text.toCharArray(), 0, text.length()) : null;
            if (period != null) {
                award.plannedPeriod(period);
                first.remove("startDate");
                first.remove("endDate");
                rest("plannedDates");
            }
        }
    }

    /** Columns of SCDL that a grant carries as classifications. */
    private void classifications() {
        if (!(members.get("classifications") instanceof List<?> list)) {
            return;
        }
        list.removeIf(each -> each instanceof Map<?, ?> map
                && map.size() == 2
                && map.get("vocabulary") instanceof String vocabulary
                && vocabulary.length() > SCDL.length()
                && vocabulary.startsWith(SCDL)
                && map.get("code") instanceof String code
                && carried(vocabulary.substring(SCDL.length()), code));
        if (list.isEmpty()) {
            members.remove("classifications");
        }
    }

    private boolean carried(String column, String text) {
        if (text.isBlank() || column.isBlank() || column.startsWith("/")) {
            return false;
        }
        Optional<ScdlField> field = ScdlField.ofColumn(column);
        char[] chars = text.toCharArray();
        if (field.isPresent() && field.get() == ScdlField.AMOUNT) {
            whole = ScdlCells.amount(chars, 0, chars.length);
            return whole != null;
        }
        if (field.isEmpty() || !ScdlCells.set(award, field.get(), chars, 0, chars.length, text)) {
            award.addCell(AwardCell.of(column, text));
        }
        return true;
    }

    private void keep(String pointer, Object value) {
        award.addCell(AwardCell.of(pointer, reader.text(value)));
        found(FileRules.KEPT, pointer, Facts.of("member", pointer), "");
    }

    private void found(Rule rule, String place, Facts facts, String variant) {
        log.add(Finding.at(rule, "/grants/" + index + place, line, 0, facts.and("row", index + 1), variant));
    }
}
