package org.terreau.funding.award;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Finding;
import org.terreau.finding.FindingLog;
import org.terreau.finding.Findings;
import org.terreau.finding.Rule;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Limits;
import org.terreau.json.ListReader;
import org.terreau.json.ListWriter;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

/**
 * Writes awards as grants of the 360Giving Data Standard 1.4, in JSON.
 *
 * <p>Every grant written has what the standard demands: id, title, description, currency, amount, date, recipient and
 * funder, each with id and name. An award that lacks one of them is left out, and told. What SCDL has besides, such as
 * nature, conditions and share, is written as classifications under vocabularies of the form {@code SCDL subventions
 * 2.1.1/nature}, which {@link ThreeSixtyGivingReader} reads back. The amount awarded is what this recipient gets: the
 * amount of SCDL times the share.
 *
 * <p>Not for use by more than one thread.
 */
public final class ThreeSixtyGivingWriter implements AutoCloseable {

    private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,5}");

    private final ListWriter out;
    private final ListReader reader;
    private final String prefix;
    private final FindingLog log = new FindingLog();
    private int row;
    private int leftOut;

    private ThreeSixtyGivingWriter(ListWriter out, ListReader reader, String prefix) {
        this.out = out;
        this.reader = reader;
        this.prefix = prefix;
    }

    /**
     * Begins a document.
     *
     * @param out takes the text in UTF-8; closed with the writer
     * @param prefix the publisher's prefix, such as {@code 360G-Example}: awards without an id are numbered behind it
     * @param library the Jackson to use
     * @return the writer
     */
    public static ThreeSixtyGivingWriter of(OutputStream out, String prefix, JsonLibrary library) {
        return new ThreeSixtyGivingWriter(
                ListWriter.of(out, Map.of("version", "1.4"), "grants", library),
                ListReader.of(Limits.standard(), library),
                prefix);
    }

    /**
     * Writes an award.
     *
     * @param award the award
     */
    public void write(Award award) {
        row++;
        Map<String, Object> grant = new LinkedHashMap<>();
        String purpose = award.getPurpose().orElse(award.getTitle().orElse(null));
        grant.put("id", award.getId().orElse(prefix + "-" + row));
        put(grant, "title", award.getTitle().orElse(purpose == null ? null : Grant.title(purpose)));
        put(grant, "description", purpose);
        Optional<Money> amount = award.getAmount();
        boolean part = award.getShare().isPresent() && !award.getShare().get().equals(Rate.ONE);
        if (amount.isPresent()) {
            grant.put("currency", amount.get().getCurrency().getCurrencyCode());
            grant.put("amountAwarded", awarded(amount.get(), award.getShare()));
        }
        put(grant, "awardDate", day(award));
        organisation(
                grant, Grant.RECIPIENT, award.getRecipientName(), award.getRecipientSiret(), award.getRecipientRna());
        organisation(grant, Grant.FUNDER, award.getFunderName(), award.getFunderSiret(), Optional.empty());
        award.getPlannedPeriod().ifPresent(period -> grant.put("plannedDates", list(dates(period))));
        programme(grant, award);
        List<Object> classifications = new ArrayList<>();
        classify(classifications, award, part);
        putBack(grant, award, classifications);
        if (!classifications.isEmpty()) {
            grant.put("classifications", classifications);
        }
        if (isWhole(grant)) {
            out.write(grant);
        } else {
            leftOut++;
        }
    }

    private static void put(Map<String, Object> grant, String name, @Nullable String text) {
        if (text != null) {
            grant.put(name, text);
        }
    }

    private static List<Object> list(Object only) {
        List<Object> list = new ArrayList<>();
        list.add(only);
        return list;
    }

    private static @Nullable String day(Award award) {
        int year = award.getAgreementDate().isPresent()
                ? award.getAgreementDate().get().getYear()
                : 0;
        return year < 1 || year > 9999 ? null : award.getAgreementDate().get().toString();
    }

    private static Map<String, Object> dates(DateRange period) {
        Map<String, Object> dates = new LinkedHashMap<>();
        dates.put("startDate", period.getFirst().toString());
        dates.put("endDate", period.getLast().toString());
        return dates;
    }

    private BigDecimal awarded(Money amount, Optional<Rate> share) {
        BigDecimal whole = amount.toBigDecimal();
        if (share.isEmpty() || share.get().equals(Rate.ONE)) {
            return whole;
        }
        BigDecimal times = whole.multiply(BigDecimal.valueOf(share.get().getNumerator()));
        BigDecimal under = BigDecimal.valueOf(share.get().getDenominator());
        BigDecimal awarded = times.divide(under, whole.scale(), RoundingMode.HALF_UP);
        Facts facts = Facts.of("column", ScdlField.AMOUNT.getColumn())
                .and("value", amount)
                .and("written", awarded.toPlainString());
        found(FileRules.CHANGED, ScdlField.AMOUNT.getColumn(), facts, "");
        return awarded;
    }

    private static void organisation(
            Map<String, Object> grant,
            String member,
            Optional<String> name,
            Optional<String> siret,
            Optional<String> rna) {
        Map<String, Object> organisation = new LinkedHashMap<>();
        if (siret.isPresent()) {
            organisation.put("id", OrganisationIds.ofSiret(siret.get()));
        } else if (rna.isPresent()) {
            organisation.put("id", OrganisationIds.ofRna(rna.get()));
        }
        name.ifPresent(text -> organisation.put("name", text));
        grant.put(member, list(organisation));
    }

    private static void programme(Map<String, Object> grant, Award award) {
        Map<String, Object> programme = new LinkedHashMap<>();
        award.getScheme().ifPresent(code -> programme.put("code", code));
        award.getSchemeTitle().ifPresent(title -> programme.put("title", title));
        if (!programme.isEmpty()) {
            grant.put("grantProgramme", list(programme));
        }
    }

    private static void classify(List<Object> to, Award award, boolean part) {
        if (part && award.getAmount().isPresent()) {
            add(to, ScdlField.AMOUNT, award.getAmount().get().toBigDecimal().toPlainString());
        }
        award.getDecision().ifPresent(text -> add(to, ScdlField.DECISION, text));
        if (award.getRecipientSiret().isPresent()) {
            award.getRecipientRna().ifPresent(text -> add(to, ScdlField.RECIPIENT_RNA, text));
        }
        award.getNature().ifPresent(nature -> add(to, ScdlField.NATURE, nature.toScdl()));
        award.getPaymentTerms().ifPresent(text -> add(to, ScdlField.PAYMENT_TERMS, text));
        award.getPaymentPeriod()
                .ifPresent(period -> add(to, ScdlField.PAYMENT_PERIOD, period.getFirst() + "/" + period.getLast()));
        award.getRaeId().ifPresent(text -> add(to, ScdlField.RAE_ID, text));
        award.getEuNotified().ifPresent(yes -> add(to, ScdlField.EU_NOTIFIED, yes ? "oui" : "non"));
        award.getShare().ifPresent(share -> add(to, ScdlField.SHARE, ScdlWriter.decimal(share)));
    }

    private static void add(List<Object> to, ScdlField field, String text) {
        add(to, field.getColumn(), text);
    }

    private static void add(List<Object> to, String column, String text) {
        Map<String, Object> classification = new LinkedHashMap<>();
        classification.put("vocabulary", Grant.SCDL + column);
        classification.put("code", text);
        to.add(classification);
    }

    /** Cells of SCDL go where its columns go; members of a grant go back to their place. */
    private void putBack(Map<String, Object> grant, Award award, List<Object> classifications) {
        for (AwardCell each : award.getCells()) {
            if (!each.getColumn().startsWith("/")) {
                add(classifications, each.getColumn(), each.getText());
                continue;
            }
            Optional<Object> value = reader.value(each.getText());
            if (value.isEmpty() || !place(grant, classifications, each.getColumn(), value.get())) {
                Facts facts = Facts.of("column", each.getColumn()).and("value", each.getText());
                found(FileRules.NOT_CARRIED, each.getColumn().substring(1), facts, "");
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static boolean place(
            Map<String, Object> grant, List<Object> classifications, String pointer, Object value) {
        String[] names = pointer.substring(1).split("/", -1);
        for (int i = 0; i < names.length; i++) {
            names[i] = names[i].replace("~1", "/").replace("~0", "~");
        }
        if (names.length == 1 && names[0].equals("classifications") && value instanceof List<?> list) {
            classifications.addAll(list);
            return true;
        }
        if (names.length == 1) {
            return names[0].equals("awardDate")
                    ? !value.equals(grant.put(names[0], value))
                    : grant.putIfAbsent(names[0], value) == null;
        }
        if (!DIGITS.matcher(names[1]).matches()
                || !(grant.computeIfAbsent(names[0], name -> new ArrayList<>()) instanceof List<?> list)) {
            return false;
        }
        int index = Integer.parseInt(names[1]);
        List<Object> several = (List<Object>) list;
        if (index == several.size()) {
            several.add(names.length == 2 ? value : new LinkedHashMap<>());
            if (names.length == 2) {
                return true;
            }
        }
        return names.length == 3
                && index < several.size()
                && several.get(index) instanceof Map<?, ?> map
                && ((Map<String, Object>) map).putIfAbsent(names[2], value) == null;
    }

    private boolean isWhole(Map<String, Object> grant) {
        boolean whole = true;
        for (String name : List.of("title", "description", "currency", "amountAwarded", "awardDate")) {
            whole &= has(grant.containsKey(name), name);
        }
        for (String name : List.of(Grant.RECIPIENT, Grant.FUNDER)) {
            Map<?, ?> first =
                    grant.get(name) instanceof List<?> list && list.get(0) instanceof Map<?, ?> map ? map : Map.of();
            whole &= has(first.get("id") instanceof String, name + "/0/id");
            whole &= has(first.get("name") instanceof String, name + "/0/name");
        }
        return whole;
    }

    private boolean has(boolean there, String member) {
        if (!there) {
            found(FileRules.GRANT, member, Facts.of("member", member), "left-out");
        }
        return there;
    }

    private void found(Rule rule, String member, Facts facts, String variant) {
        log.add(Finding.at(rule, "/" + (row - 1) + "/" + member, 0, 0, facts.and("row", row), variant));
    }

    /**
     * Returns how many awards were left out, since they lack what the standard demands.
     *
     * @return the count so far
     */
    public int leftOut() {
        return leftOut;
    }

    /**
     * Returns which awards were left out, and what was written otherwise than it stood.
     *
     * @return the findings so far
     */
    public Findings findings() {
        return log.findings();
    }

    /** Ends the document and closes the stream. */
    @Override
    public void close() {
        out.close();
    }
}
