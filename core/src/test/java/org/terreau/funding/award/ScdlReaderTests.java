package org.terreau.funding.award;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.funding.award.AwardFileExamples.FILE;
import static org.terreau.funding.award.AwardFileExamples.HEADER;
import static org.terreau.funding.award.AwardFileExamples.ROW;
import static org.terreau.funding.award.AwardFileExamples.awards;
import static org.terreau.funding.award.AwardFileExamples.findings;
import static org.terreau.funding.award.AwardFileExamples.read;
import static org.terreau.funding.award.AwardFileExamples.written;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Rule;
import org.terreau.funding.award.AwardFileExamples.Example;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

class ScdlReaderTests {

    static List<Example> examples() {
        return AwardFileExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void firesAndSparesTheTwin(Example example) {
        Findings found = findings(example.fires());
        assertThat(found.ofRule(example.code())).isNotEmpty();
        found.forEach(AwardRulesTests::assertSpeaks);
        assertThat(findings(example.spares()).ofRule(example.code())).isEmpty();
    }

    /** Rules of writers and of bounds have tests of their own. */
    @Test
    void everyRuleOnFilesHasAnExampleAndSaysEveryText() {
        List<Finding> found = examples().stream()
                .flatMap(each -> findings(each.fires()).stream())
                .toList();
        Set<String> unsaid = new TreeSet<>();
        for (Rule rule : FileRules.all()) {
            rule.texts(Locale.ENGLISH).forEach((key, template) -> {
                String begin = template.contains("{") ? template.substring(template.lastIndexOf('}') + 1) : template;
                boolean said = found.stream()
                        .filter(each -> each.getRule().equals(rule))
                        .anyMatch(each -> each.message(Locale.ENGLISH).endsWith(begin)
                                || each.repair(Locale.ENGLISH).orElse("").endsWith(begin));
                if (!key.equals("summary") && !said) {
                    unsaid.add(rule.getCode());
                }
            });
        }
        assertThat(unsaid).containsExactly("AWD-032", "AWD-033", "AWD-034", "AWD-035", "AWD-036");
    }

    @Test
    void theOfficialValidExampleIsNot() throws IOException {
        byte[] bytes = resource("exemple_valide.csv");
        List<ScdlRow> rows = new ArrayList<>();
        ScdlReading reading = read(bytes, rows::add);

        assertThat(reading.rows()).isEqualTo(29);
        assertThat(places(reading.findings()))
                .containsExactly(
                        "AWD-005 24 /22/datesPeriodeVersement",
                        "AWD-005 25 /23/datesPeriodeVersement",
                        "AWD-004 27 /25/datesPeriodeVersement",
                        "AWD-005 29 /27/datesPeriodeVersement");
        Award first = rows.get(0).award();
        assertThat(first.getAmount()).contains(Money.parse("99786.57"));
        assertThat(first.getFunderSiret()).contains("21060004500392");
        assertThat(rows.get(28).award().getNature()).contains(AidNature.CASH_AND_IN_KIND);
        assertThat(rows.get(22).award().getPaymentPeriod()).isEmpty();
        assertThat(rows.get(22).award().getCells())
                .containsExactly(AwardCell.of("datesPeriodeVersement", "2017-04-12/2017-03-09"));
        assertThat(new String(written(rows.stream().map(ScdlRow::award).toList(), List.of()), UTF_8))
                .as("nothing that was read is lost")
                .isEqualTo(new String(bytes, UTF_8).replace("\r\n", "\n"));
    }

    @Test
    void theOfficialInvalidCells() throws IOException {
        Findings found = findings(resource("exemple_invalide_erreurs_cellules.csv"));
        assertThat(places(found))
                .contains(
                        "AWD-003 2 /0/pourcentageSubvention",
                        "AWD-003 3 /1/pourcentageSubvention",
                        "AWD-004 5 /3/dateConvention",
                        "AWD-002 5 /3/rnaBeneficiaire",
                        "AWD-001 6 /4/idBeneficiaire",
                        "AWD-009 6 /4/montant",
                        "AWD-013 6 /4/notificationUE",
                        "AWD-001 7 /5/idAttribuant",
                        "AWD-004 8 /6/datesPeriodeVersement",
                        "AWD-013 8 /6/notificationUE",
                        "AWD-006 9 /7/idBeneficiaire",
                        "AWD-009 9 /7/pourcentageSubvention",
                        "AWD-010 10 /8/montant",
                        "AWD-002 12 /10/rnaBeneficiaire",
                        "AWD-012 16 /14/nature",
                        "AWD-002 30 /28/rnaBeneficiaire",
                        "AWD-028 1 /dispositifAide");
        assertThat(found.ofRule("AWD-002")).hasSize(3);
        assertThat(found.ofRule("AWD-007"))
                .as("one of the two shares has no valid amount of rows")
                .isEmpty();
        Finding amount = found.ofRule("AWD-009").asList().get(0);
        assertThat(amount.getFacts().get("row")).isEqualTo(5);
        assertThat(amount.getFacts().get("value")).isEqualTo("100000,1");
        assertThat(amount.repair(Locale.ENGLISH).orElseThrow()).contains("100000.10");
    }

    @Test
    void theOfficialInvalidColumns() throws IOException {
        byte[] bytes = resource("exemple_invalide_erreurs_colonnes.csv");
        Findings found = findings(bytes);
        assertThat(places(found)).contains("AWD-022 1 /nomBeneficiaire", "AWD-024 1 /NOM_Beneficiaire", "AWD-029 1 ");
        assertThat(found.ofRule("AWD-010")).as("a missing column is told once").hasSize(1);
        assertThat(awards(bytes).get(3).getCells()).contains(AwardCell.of("NOM_Beneficiaire", "Pic la poule"));
    }

    /** The parser of a portal of the State drops the first character that is no digit and reads 1 000 001. */
    @Test
    void aDecimalCommaIsNotGuessed() {
        Award award =
                awards(FILE.replace("22000.80", "\"100000,1\"").getBytes(UTF_8)).get(0);
        assertThat(award.getAmount()).isEmpty();
        assertThat(award.getCells()).containsExactly(AwardCell.of("montant", "100000,1"));
    }

    @Test
    void cellsBecomeMembers() {
        Award award = awards(FILE.getBytes(UTF_8)).get(0);
        assertThat(award).isEqualTo(AwardExamples.with());
        assertThat(award.getShare()).contains(Rate.ONE);
        assertThat(award.getPaymentPeriod()).contains(DateRange.parse("2017-06-27/2018-06-27"));
        assertThat(award.getEuNotified()).contains(false);
        assertThat(award.getScheme()).contains("65d5b6c7");
        assertThat(award.getCells()).isEmpty();
    }

    @Test
    void lineBreaksAndQuotesInsideOfCells() {
        String file = FILE.replace("Fonctionnement", "\"Deux\r\nlignes, \"\"citées\"\"\"") + ROW + "\n";
        List<ScdlRow> rows = new ArrayList<>();
        assertThat(read(file.getBytes(UTF_8), rows::add).findings()).isEmpty();
        assertThat(rows).extracting(ScdlRow::line).containsExactly(2, 4);
        assertThat(rows.get(0).award().getPurpose()).contains("Deux\r\nlignes, \"citées\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void anySeparatorAndAnyEncodingGiveTheSameAwards(String separator) {
        String file = FILE.replace(",", separator);
        for (Charset charset : List.of(UTF_8, Charset.forName("windows-1252"))) {
            assertThat(awards(file.getBytes(charset))).containsExactly(AwardExamples.with());
        }
        for (Charset charset : List.of(UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(awards(("\uFEFF" + file).getBytes(charset))).containsExactly(AwardExamples.with());
        }
    }

    /** A file in two encodings: each byte is read as what it is, and the line of the first stranger is told. */
    @Test
    void mixedEncodings() {
        byte[] first = (HEADER + "\n" + ROW + "\n").getBytes(UTF_8);
        byte[] second = (ROW + "\n").replace("2016-0400", "x").getBytes(Charset.forName("windows-1252"));
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        assertThat(awards(both)).extracting(each -> each.getNature()).allMatch(each -> each.isPresent());
        Finding found = findings(both).ofRule("AWD-027").asList().get(0);
        assertThat(found.getLine()).hasValue(3);
    }

    /** Long texts cross the edges of every buffer: characters of two, three and four bytes stay whole. */
    @Test
    void charactersStayWholeAtTheEdgesOfBuffers() {
        for (int shift = 0; shift < 4; shift++) {
            StringBuilder file = new StringBuilder(HEADER).append('\n');
            String text = "x".repeat(shift) + "é€🌱".repeat(50);
            for (int i = 0; i < 200; i++) {
                file.append(ROW.replace("Fonctionnement", text + i)).append('\n');
            }
            List<Award> awards = awards(file.toString().getBytes(UTF_8));
            for (int i = 0; i < 200; i++) {
                assertThat(awards.get(i).getPurpose()).contains(text + i);
            }
        }
    }

    @Test
    void rowsThatStandTwice() {
        String other = ROW.replace("22000.80", "1");
        Findings found = findings((FILE + other + "\n" + ROW + "\n" + other + "\n").getBytes(UTF_8));
        assertThat(places(found)).containsExactly("AWD-015 4 /2", "AWD-015 5 /3");
        assertThat(found.asList().get(1).getFacts().get("first")).isEqualTo(2);
    }

    @Test
    void sharesOverRowsFarApart() {
        StringBuilder file = new StringBuilder(HEADER).append('\n');
        file.append(split("A", "0.45", "1")).append(split("B", "0.8", "22000.80"));
        for (int i = 0; i < 3_000; i++) {
            file.append(split("C" + i, "1", "5"));
        }
        file.append(split("A", "0.40", "1")).append(split("B", "0.2", "5500.20"));
        Findings found = findings(file.toString().getBytes(UTF_8));
        assertThat(places(found)).containsExactly("AWD-007 2 /0/pourcentageSubvention", "AWD-008 3 /1/montant");
        assertThat(found.asList().get(0).message(Locale.ENGLISH)).contains("0.85");
    }

    private static String split(String decision, String share, String amount) {
        return ROW.replace("2016-0400", decision).replace("22000.80", amount).replace("non,1,", "non," + share + ",")
                + "\n";
    }

    /** More faults than are kept: the count goes on. */
    @Test
    void findingsAreBounded() {
        String rows = (ROW.replace("22000.80", "x") + "\n").repeat(3_000);
        Findings found = findings((HEADER + "\n" + rows).getBytes(UTF_8));
        assertThat(found.ofRule("AWD-009")).hasSize(Findings.MOST_PER_RULE);
        assertThat(found.count("funding.award.number-form")).isEqualTo(3_000);
    }

    @Test
    void theHeaderIsGivenBeforeTheRows() {
        List<String> order = new ArrayList<>();
        String file = HEADER + ",note,objet\n" + ROW + ",a,b\n";
        ScdlRows rows = new ScdlRows() {
            @Override
            public void header(ScdlHeader header) {
                order.addAll(header.otherColumns());
            }

            @Override
            public void row(ScdlRow row) {
                order.add(row.award().getCells().toString());
            }
        };
        ScdlReading reading = read(file.getBytes(UTF_8), rows);
        assertThat(order.subList(0, 2)).containsExactly("note", "objet (2)");
        List<String> others = reading.header().orElseThrow().otherColumns();
        assertThat(new String(written(awards(file.getBytes(UTF_8)), others), UTF_8))
                .isEqualTo(file.replace(",objet\n", ",objet (2)\n"));
    }

    @Test
    void aWriterTellsWhatItLoses() {
        Award award = AwardExamples.with().toBuilder()
                .id("360G-x-1")
                .title("t")
                .schemeTitle("s")
                .plannedPeriod(DateRange.parse("2017"))
                .share(Rate.of(1, 3))
                .amount(Money.parse("5.00 CHF"))
                .agreementDate(LocalDate.MAX)
                .addCell(AwardCell.of("autre", "x"))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ScdlWriter writer = ScdlWriter.of(out)) {
            writer.write(award);
            assertThat(places(writer.findings()))
                    .containsExactlyInAnyOrder(
                            "AWD-033 0 /0/pourcentageSubvention",
                            "AWD-034 0 /0/dateConvention",
                            "AWD-034 0 /0/montant",
                            "AWD-034 0 /0/autre",
                            "AWD-034 0 /0/id",
                            "AWD-034 0 /0/title",
                            "AWD-034 0 /0/schemeTitle",
                            "AWD-034 0 /0/plannedPeriod");
            writer.findings().forEach(AwardRulesTests::assertSpeaks);
        }
        assertThat(out.toString(UTF_8)).contains(",0.333333,");
    }

    private static List<String> places(Findings findings) {
        return findings.stream()
                .map(each -> each.getRule().getCode() + " " + each.getLine().orElse(0) + " " + each.getPointer())
                .toList();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ScdlReaderTests.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
