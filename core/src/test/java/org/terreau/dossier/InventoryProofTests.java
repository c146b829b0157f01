package org.terreau.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A proof that proves anything would prove nothing. */
class InventoryProofTests {

    private static final ProvedDossier SMALL = ProvedDossier.of("""
            {"format": "terreau/dossier", "version": 1, "id": "small", "title": "Small", "period": "2015",
             "sources": [{"id": "sheet", "title": "Sheet"}],
             "gardens": [{"id": "g", "name": "G", "types": ["FAMILY", "SHARED"], "source": "sheet",
               "sites": [{"id": "a", "name": "A", "areaM2": 15000}, {"id": "b", "name": "B", "areaM2": 300}]}],
             "organisations": [{"id": "ccas", "name": "CCAS", "roles": ["CARRIER"]}],
             "breakdowns": [{"id": "t", "title": "Of 3", "titleTotal": 3, "unit": "persons", "source": "sheet",
               "cells": [{"label": "x", "count": 1}, {"label": "y", "count": 1}]}],
             "figures": [
               {"key": "participants.reached", "label": "Reached", "value": 56, "unit": "persons", "period": "2015",
                "source": "sheet"},
               {"key": "participants.reached", "label": "Reached", "value": 60, "unit": "persons",
                "qualifier": "PLANNED", "source": "sheet"}]}
            """.getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/gardens[id=g]/sites[id=a]/areaM2 | 15000.0",
                "/gardens[id=g]/sites[id=a]/name | A",
                "/gardens[id=g]/types[=SHARED] | SHARED",
                "/gardens[id=g]/status | OPEN",
                "/figures[key=participants.reached][period=2015]/value | 56",
                "/figures[key=participants.reached][!period]/qualifier | PLANNED",
                "/figures[key=participants.reached][period]/qualifier | EXACT",
                "count /gardens[*]/sites[*] | 2",
                "sum /gardens[*]/sites[*]/areaM2 | 15300",
                "/gardens[*]/sites[id=a]/areaM2 times /gardens[*]/sites[id=b]/areaM2 | 4500000",
                "/gardens[*]/sites[id=b]/areaM2 over /figures[value=56]/value | 5.36",
                "finding BRK-006 /breakdowns[id=t] | title=3",
                "indicator participant.reached | 56"
            })
    void holds(String place, String expected) {
        assertThat(proof(place, expected).fault(SMALL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/gardens[id=g]/sites[id=a]/areaM2 | 1500 | 15000 instead of 1500",
                "/gardens[id=g]/sites[id=a]/name | a | A instead of a",
                "/gardens[id=h]/name | G | 0 places",
                "/gardens[id=g]/sites[*]/name | A | 2 places",
                "/gardens[id=g]/sites | A | no single value",
                "/gardens[id=g]/types[=COCAGNE] | COCAGNE | 0 places",
                "/organisations[id=ccas]/roles[=CARRIER] | CARRIER | without a source",
                "count /organisations[*] | 1 | without a source",
                "count /gardens[*]/plots[*] | 0 | 0 places",
                "count /gardens[*]/sites[*] | 3 | 2 instead of 3",
                "sum /gardens[*]/sites[*]/areaM2 | 15000 | 15300 instead of 15000",
                "sum /gardens[*]/sites[*]/name | 2 | no number",
                "/gardens[*]/sites[id=b]/areaM2 over /figures[value=56]/value | 5.35 | 5.36 instead of 5.35",
                "finding BRK-006 /breakdowns[id=t] | title=4 | not told",
                "finding BRK-006 /breakdowns[id=t] | title | no fact",
                "finding BRK-001 /breakdowns[id=t] | sum=2 | not told",
                "finding BRK-006 /gardens[id=g] | title=3 | not told",
                "finding BRK-006 | title=3 | no place",
                "indicator participant.rsa-share | 82.1 | null instead of",
                "gardens[id=g]/name | G | no path",
                "/gardens[id=g/name | G | no path"
            })
    void doesNotHold(String place, String expected, String fault) {
        assertThat(proof(place, expected).fault(SMALL))
                .hasValueSatisfying(told -> assertThat(told).contains(fault));
    }

    @Test
    void aPathIsReadToItsEndOrNotAtAll() {
        assertThat(JsonPlaces.select(SMALL.tree(), "/gardens[*]/sites[name=B]"))
                .extracting(JsonPlaces.Place::pointer)
                .containsExactly("/gardens/0/sites/1");
        for (String none : List.of("", "gardens", "/gardens[]", "/gardens[*] ", "//gardens", "/gardens/")) {
            assertThatIllegalArgumentException().isThrownBy(() -> JsonPlaces.select(SMALL.tree(), none));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Figure | Hives | about the field | '' | /f/value | 3 | true",
                "Figure | Baskets | \"plus de\" | AT_LEAST | /f/qualifier | AT_LEAST | true",
                "Figure | Baskets | \"plus de\" | AT_LEAST | /f/qualifier | EXACT | false",
                "Figure | Meetings | \"plus de 350\": lower bound | AT_LEAST | /f/value | 350 | false",
                "Figure | Visitors | \"environ\" | ABOUT | /f/qualifier | ABOUT | true",
                "Figure | Visitors | \"une centaine\": approximate | ABOUT | /f/qualifier | AT_LEAST | false",
                "Figure | Participants 2016 (planned) | '' | PLANNED | /f/qualifier | PLANNED | true",
                "AssetPlan | Hives | '' | PLANNED | /e/expected | 10 | true",
                "AssetPlan | Hives | '' | PLANNED | /e/present | 10 | false",
                "Meeting | Third | announced, no date | ANNOUNCED | /m/status | ANNOUNCED | true",
                "Meeting | Third | announced, no date | ANNOUNCED | /m/status | HELD | false"
            })
    void asksForAQualifierWhereTheInventoryDoes(
            String kind, String item, String note, String demanded, String place, String expected, boolean qualified) {
        InventoryRow row = new InventoryRow(1, "003", item, kind, "", "", note);
        assertThat(row.qualifier()).isEqualTo(demanded);
        assertThat(row.isQualified(List.of(proof(place, expected)))).isEqualTo(qualified);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "56 | persons | Figure | 56 | true",
                "56 | persons | Figure | 56.0 | true",
                "56 | persons | Check | sum=56 | true",
                "56 | persons | Figure | 560 | false",
                "1.5 | ha | Figure | 15000 | true",
                "1.5 | sites | Figure | 15000 | false",
                "1 | per month | Rule | 1/month | true",
                "1 | per month | Rule | 1/year | false",
                "1 | per entry | Process | true | true",
                "1991 | '' | Date | 1991-05 | true",
                "2022-10 | '' | Decision | 2022-10 | true",
                "2022-10 | '' | Decision | 2022-11 | false",
                "102 or 110 | gardens | Check | anything | true",
                "'' | '' | Audience | anything | true"
            })
    void asksForTheValueOfTheInventory(String value, String unit, String kind, String expected, boolean said) {
        InventoryRow row = new InventoryRow(1, "003", "item", kind, value, unit, "");
        assertThat(row.isSaid(List.of(proof("/x", expected)))).isEqualTo(said);
    }

    private static InventoryProof proof(String place, String expected) {
        return new InventoryProof(1, "small", place, expected);
    }
}
