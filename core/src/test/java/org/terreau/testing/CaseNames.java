package org.terreau.testing;

import java.util.List;
import java.util.Locale;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.FunderKind;
import org.terreau.funding.plan.SourceStatus;
import org.terreau.funding.scheme.RegionCategory;

/** Reads the names that cases give to carriers, funders, states and regions. */
final class CaseNames {

    private static final List<CarrierKind> LOCAL_AUTHORITIES =
            List.of(CarrierKind.MUNICIPALITY, CarrierKind.INTERCOMMUNAL, CarrierKind.DEPARTMENT, CarrierKind.REGION);

    private CaseNames() {}

    static CarrierKind carrier(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "ASSOCIATION", "ASSO" -> CarrierKind.ASSOCIATION;
            case "CCAS", "CIAS" -> CarrierKind.CCAS;
            case "COMMUNE", "MUNICIPALITY", "COLLECTIVITE", "LOCAL_AUTHORITY", "TOWN" -> CarrierKind.MUNICIPALITY;
            case "EPCI", "INTERCOMMUNAL", "METROPOLE" -> CarrierKind.INTERCOMMUNAL;
            case "DEPARTEMENT", "DEPARTMENT" -> CarrierKind.DEPARTMENT;
            case "REGION" -> CarrierKind.REGION;
            case "BAILLEUR_SOCIAL", "BAILLEUR", "SOCIAL_LANDLORD" -> CarrierKind.SOCIAL_LANDLORD;
            case "COMPANY", "ENTREPRISE", "SIAE" -> CarrierKind.COMPANY;
            case "SYNDICAT_MIXTE", "MIXED_SYNDICATE" -> CarrierKind.MIXED_SYNDICATE;
            default -> CarrierKind.OTHER;
        };
    }

    static List<CarrierKind> carriers(String name) {
        return name.equals("COLLECTIVITE") || name.equals("LOCAL_AUTHORITY")
                ? LOCAL_AUTHORITIES
                : List.of(carrier(name));
    }

    static FunderKind funderKind(String name, FunderKind fallback) {
        String upper = name.toUpperCase(Locale.ROOT).replace('É', 'E');
        for (FunderKind each : FunderKind.values()) {
            if (each.name().equals(upper)) {
                return each;
            }
        }
        return switch (upper) {
            case "ETAT", "DRAJES", "DDETS", "PREFECTURE", "CGET", "ANCT" -> FunderKind.STATE;
            case "DEPARTEMENT", "CONSEIL-DEPARTEMENTAL", "CONSEIL DEPARTEMENTAL" -> FunderKind.DEPARTMENT;
            case "COMMUNE", "VILLE", "MAIRIE" -> FunderKind.MUNICIPALITY;
            case "EPCI", "METROPOLE", "AGGLO" -> FunderKind.INTERCOMMUNAL;
            case "CCAS", "CIAS" -> FunderKind.PUBLIC_BODY;
            case "UE", "EU", "FSE", "FSE+", "FEDER", "FEADER" -> FunderKind.EUROPEAN_UNION;
            case "CAF", "MSA", "CPAM" -> FunderKind.SOCIAL_BODY;
            case "ASP" -> FunderKind.PAYMENT_AGENCY;
            case "OWN", "SELF" -> FunderKind.CARRIER;
            case "FONDATION", "FOUNDATION", "DONS", "MECENAT" -> FunderKind.PRIVATE;
            default -> fallback;
        };
    }

    static SourceStatus status(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "SECURED", "ACQUIRED", "NOTIFIED" -> SourceStatus.GRANTED;
            case "HOPED", "PLANNED" -> SourceStatus.IDEA;
            default -> SourceStatus.valueOf(text.toUpperCase(Locale.ROOT));
        };
    }

    static RegionCategory region(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "OUTERMOST" -> RegionCategory.LESS_DEVELOPED;
            default -> RegionCategory.valueOf(text.toUpperCase(Locale.ROOT));
        };
    }

    static String id(String name) {
        return name.replaceAll("[^A-Za-z0-9._:-]", "-");
    }
}
