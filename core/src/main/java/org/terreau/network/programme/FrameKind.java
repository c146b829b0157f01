package org.terreau.network.programme;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Frames of public policy. */
public enum FrameKind implements Labelled {
    /** City contract. */
    CITY_CONTRACT("contrat de ville", "city contract"),
    /** Urban social cohesion contract (CUCS). */
    COHESION_CONTRACT("contrat urbain de cohésion sociale", "urban social cohesion contract (CUCS)"),
    /** Territory contract. */
    TERRITORY_CONTRACT("contrat de territoire", "territory contract"),
    /** Regional employment pact. */
    EMPLOYMENT_PACT("pacte régional pour l’emploi", "regional employment pact"),
    /** Local Agenda 21. */
    LOCAL_AGENDA_21("agenda 21", "local Agenda 21"),
    /** Roadmap. */
    ROADMAP("feuille de route", "roadmap"),
    /** Strategy. */
    STRATEGY("stratégie", "strategy"),
    /** European Social Fund. */
    SOCIAL_FUND("Fonds social européen", "European Social Fund"),
    /** Territory project. */
    TERRITORY_PROJECT("projet de territoire", "territory project");

    private final String french;
    private final String english;

    FrameKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
