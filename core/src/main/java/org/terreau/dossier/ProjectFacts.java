package org.terreau.dossier;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.terreau.dossier.SupportOffer.Verdict;
import org.terreau.funding.CarrierKind;
import org.terreau.garden.GardenProject;
import org.terreau.garden.HolderKind;
import org.terreau.garden.ProjectTrait;
import org.terreau.money.Money;
import org.terreau.network.Organisation;
import org.terreau.network.OrganisationKind;
import org.terreau.value.Folded;
import org.terreau.value.Labelled;

/** What is known of a project, and what must still be asked. */
final class ProjectFacts {

    private static final String PRIORITY_DISTRICTS = "QP";
    private static final List<CarrierKind> AUTHORITIES =
            List.of(CarrierKind.MUNICIPALITY, CarrierKind.INTERCOMMUNAL, CarrierKind.DEPARTMENT, CarrierKind.REGION);

    /** Kinds of holders of which one may be the other too. */
    private static final List<Set<HolderKind>> NEAR = List.of(
            Set.of(HolderKind.GROUP, HolderKind.CITIZENS, HolderKind.ASSOCIATION),
            Set.of(HolderKind.ASSOCIATION, HolderKind.SOCIAL_ENTERPRISE),
            Set.of(HolderKind.ASSOCIATION, HolderKind.INSTITUTION));

    private final GardenProject project;
    private final Optional<OrganisationKind> carrier;

    ProjectFacts(GardenProject project, Optional<Organisation> carrier) {
        this.project = project;
        this.carrier = carrier.flatMap(Organisation::getKind);
    }

    GardenProject project() {
        return project;
    }

    /** The cost, where it is one. */
    Optional<Money> cost() {
        return project.getCost().filter(cost -> cost.signum() > 0);
    }

    /** Whether a trait holds; open when nothing is said of it, or both. */
    Verdict trait(ProjectTrait trait) {
        boolean absent = project.getAbsent().contains(trait);
        boolean holds = project.getTraits().contains(trait)
                || (trait == ProjectTrait.EXISTING_GARDEN && project.getGarden().isPresent());
        if (holds == absent) {
            return Verdict.OPEN;
        }
        return holds ? Verdict.FITS : Verdict.DOES_NOT_FIT;
    }

    /** Whether the project says nothing of a trait. */
    boolean isUntold(ProjectTrait trait) {
        return trait(trait) == Verdict.OPEN && !project.getAbsent().contains(trait);
    }

    /** Who carries it, as far as that is said: its holder, or else what kind of body the organisation is. */
    Optional<Labelled> holder() {
        Optional<HolderKind> stated = project.getHolder();
        return stated.isPresent() ? Optional.of(stated.get()) : carrier.map(kind -> kind);
    }

    /** What a body is for certain. A municipal social action centre is a public body of its commune. */
    private static Set<HolderKind> holders(OrganisationKind kind) {
        return switch (kind) {
            case ASSOCIATION, NETWORK -> Set.of(HolderKind.ASSOCIATION);
            case COMMUNE, SOCIAL_ACTION_CENTRE, INTERCOMMUNAL, DEPARTMENT, REGION -> Set.of(HolderKind.COMMUNE);
            case INTEGRATION_ENTERPRISE -> Set.of(HolderKind.SOCIAL_ENTERPRISE);
            case SOCIAL_LANDLORD -> Set.of(HolderKind.SOCIAL_LANDLORD);
            case SCHOOL -> Set.of(HolderKind.SCHOOL);
            case SHELTER, HEALTH_BODY -> Set.of(HolderKind.INSTITUTION);
            case CITIZENS_GROUP -> Set.of(HolderKind.CITIZENS, HolderKind.GROUP);
            default -> Set.of();
        };
    }

    /** What a body may be besides: foundations and some companies are of the social economy (loi 2014-856, art. 1). */
    private static Set<HolderKind> possible(OrganisationKind kind) {
        return switch (kind) {
            case COMPANY, BANK -> Set.of(HolderKind.SOCIAL_ENTERPRISE);
            case FOUNDATION -> Set.of(HolderKind.SOCIAL_ENTERPRISE, HolderKind.INSTITUTION, HolderKind.SCHOOL);
            case PUBLIC_BODY -> Set.of(HolderKind.INSTITUTION, HolderKind.SCHOOL, HolderKind.SOCIAL_LANDLORD);
            case SOCIAL_ACTION_CENTRE, SOCIAL_SECURITY -> Set.of(HolderKind.INSTITUTION);
            default -> Set.of();
        };
    }

    /** Whether the carrier is one of the holders; what is known of it and is none of them does not fit. */
    Verdict holder(List<HolderKind> wanted) {
        if (wanted.isEmpty()) {
            return Verdict.FITS;
        }
        if (holder().isEmpty()) {
            return Verdict.OPEN;
        }
        Optional<HolderKind> stated = project.getHolder();
        Optional<OrganisationKind> told = stated.isPresent() ? Optional.empty() : carrier;
        Set<HolderKind> own =
                stated.map(Set::of).or(() -> told.map(ProjectFacts::holders)).orElse(Set.of());
        if (!Collections.disjoint(wanted, own)) {
            return Verdict.FITS;
        }
        for (Set<HolderKind> near : NEAR) {
            if (!Collections.disjoint(near, own) && !Collections.disjoint(near, wanted)) {
                return Verdict.OPEN;
            }
        }
        Set<HolderKind> possible = told.map(ProjectFacts::possible).orElse(Set.of());
        return Collections.disjoint(possible, wanted) ? Verdict.DOES_NOT_FIT : Verdict.OPEN;
    }

    /** The kind of body that a scheme would see; empty when the project leaves it open. */
    Optional<CarrierKind> carrier(List<CarrierKind> wanted) {
        Optional<CarrierKind> exact = carrier.flatMap(ProjectFacts::carrierOf);
        Optional<HolderKind> holder = project.getHolder();
        if (exact.isPresent() || holder.isEmpty()) {
            return exact;
        }
        return switch (holder.get()) {
            case ASSOCIATION -> Optional.of(CarrierKind.ASSOCIATION);
            case SOCIAL_LANDLORD -> Optional.of(CarrierKind.SOCIAL_LANDLORD);
            case HOUSEHOLD -> Optional.of(CarrierKind.OTHER);
            case COMMUNE -> authority(wanted);
            default -> Optional.empty();
        };
    }

    /** A commune, unless a scheme is for other authorities only: then the project must say which one it is. */
    private static Optional<CarrierKind> authority(List<CarrierKind> wanted) {
        boolean isOpen =
                !wanted.contains(CarrierKind.MUNICIPALITY) && wanted.stream().anyMatch(AUTHORITIES::contains);
        return isOpen ? Optional.empty() : Optional.of(CarrierKind.MUNICIPALITY);
    }

    private static Optional<CarrierKind> carrierOf(OrganisationKind kind) {
        return switch (kind) {
            case ASSOCIATION -> Optional.of(CarrierKind.ASSOCIATION);
            case COMMUNE -> Optional.of(CarrierKind.MUNICIPALITY);
            case INTERCOMMUNAL -> Optional.of(CarrierKind.INTERCOMMUNAL);
            case DEPARTMENT -> Optional.of(CarrierKind.DEPARTMENT);
            case REGION -> Optional.of(CarrierKind.REGION);
            case SOCIAL_ACTION_CENTRE -> Optional.of(CarrierKind.CCAS);
            case SOCIAL_LANDLORD -> Optional.of(CarrierKind.SOCIAL_LANDLORD);
            case COMPANY, BANK -> Optional.of(CarrierKind.COMPANY);
            default -> Optional.empty();
        };
    }

    /** Whether the project lies in one of the territories: codes or names; none is everywhere. */
    Verdict place(List<String> territories) {
        Verdict best = territories.isEmpty() ? Verdict.FITS : Verdict.DOES_NOT_FIT;
        for (int i = 0; i < territories.size() && best != Verdict.FITS; i++) {
            Verdict each = place(territories.get(i));
            best = each.compareTo(best) < 0 ? each : best;
        }
        return best;
    }

    /** Whether territories are priority districts and nothing else. */
    static boolean areDistricts(List<String> territories) {
        for (int i = 0; i < territories.size(); i++) {
            if (!territories.get(i).startsWith(PRIORITY_DISTRICTS)) {
                return false;
            }
        }
        return true;
    }

    private Verdict place(String territory) {
        if (territory.startsWith(PRIORITY_DISTRICTS)) {
            Verdict any = trait(ProjectTrait.PRIORITY_DISTRICT);
            boolean isOne = territory.length() > PRIORITY_DISTRICTS.length();
            return isOne && any == Verdict.FITS ? Verdict.OPEN : any;
        }
        Optional<String> commune = project.getCommune();
        if (isCode(territory)) {
            if (commune.isEmpty()) {
                return Verdict.OPEN;
            }
            return commune.get().startsWith(territory) ? Verdict.FITS : Verdict.DOES_NOT_FIT;
        }
        String name = Folded.of(territory);
        boolean isNamed =
                project.getPlace().map(Folded::of).filter(name::equals).isPresent();
        return isNamed ? Verdict.FITS : Verdict.OPEN;
    }

    /** Such as 31, 2A, 974 or 31555. */
    private static boolean isCode(String territory) {
        int length = territory.length();
        if (length < 2 || length > 5 || !isDigit(territory.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            boolean corsica = i == 1 && (territory.charAt(1) == 'A' || territory.charAt(1) == 'B');
            if (!corsica && !isDigit(territory.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
