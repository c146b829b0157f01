package org.terreau.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.terreau.dossier.SupportOffer.Reason;
import org.terreau.dossier.SupportOffer.Verdict;
import org.terreau.finding.Finding;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.Entitlement;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.Schemes;
import org.terreau.garden.GardenProject;
import org.terreau.garden.ProjectTrait;
import org.terreau.money.Money;
import org.terreau.network.Organisation;
import org.terreau.network.ServiceDemand;
import org.terreau.network.SupportService;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Text;

/**
 * Finds who supports the project of a garden: every service and every scheme, with what speaks against it and what must
 * still be asked.
 *
 * <p>What the project does not say is a question, never a no. A service that names a scheme is judged by the terms of
 * both; where the service states conditions of its own, those that the scheme states in words are taken to be the same.
 *
 * <pre>{@code
 * for (SupportOffer each : SupportFinder.find(project, dossier, Schemes.standard(), asOf)) {
 *     each.verdict();     // fits, open question, does not fit: in this order
 *     each.deciding();    // "Condition non remplie : création d’emploi."
 * }
 * }</pre>
 */
public final class SupportFinder {

    private final ProjectFacts project;
    private final LocalDate asOf;

    private SupportFinder(ProjectFacts project, LocalDate asOf) {
        this.project = project;
        this.asOf = asOf;
    }

    /**
     * Looks for support of a project in its dossier: the organisation that carries the project tells what kind of body
     * it is, where the project does not.
     *
     * @param project the project; it need not be in the dossier
     * @param dossier holds the services and the organisations
     * @param schemes the schemes that services name, and others
     * @param asOf the day of the request
     * @return what fits, then what is open, then what does not fit; each in the order of the services, then of the
     *     schemes that no service names
     */
    public static List<SupportOffer> find(GardenProject project, Dossier dossier, Schemes schemes, LocalDate asOf) {
        Optional<Organisation> carrier = Optional.empty();
        for (Organisation each : dossier.getOrganisations()) {
            if (carrier.isEmpty()
                    && project.getCarrier().filter(each.getId()::equals).isPresent()) {
                carrier = Optional.of(each);
            }
        }
        return new SupportFinder(new ProjectFacts(project, carrier), asOf).find(dossier.getSupportServices(), schemes);
    }

    /**
     * Looks for support of a project that stands alone.
     *
     * @param project the project
     * @param services the services
     * @param schemes the schemes that services name, and others
     * @param asOf the day of the request
     * @return what fits, then what is open, then what does not fit
     */
    public static List<SupportOffer> find(
            GardenProject project, List<SupportService> services, Schemes schemes, LocalDate asOf) {
        return new SupportFinder(new ProjectFacts(project, Optional.empty()), asOf).find(services, schemes);
    }

    private List<SupportOffer> find(List<SupportService> services, Schemes schemes) {
        List<SupportOffer> offers = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (SupportService each : services) {
            each.getScheme().ifPresent(named::add);
            offers.add(service(each, schemes));
        }
        for (Scheme each : schemes.all()) {
            if (!named.contains(each.getId())) {
                List<Reason> reasons = new ArrayList<>();
                Optional<Money> most = scheme(each, reasons);
                offers.add(offer(Optional.empty(), Optional.of(each), reasons, most));
            }
        }
        offers.sort(Comparator.comparing(SupportOffer::verdict));
        return List.copyOf(offers);
    }

    private static SupportOffer offer(
            Optional<SupportService> service, Optional<Scheme> scheme, List<Reason> reasons, Optional<Money> most) {
        Verdict worst = Verdict.FITS;
        for (Reason each : reasons) {
            worst = each.verdict().compareTo(worst) > 0 ? each.verdict() : worst;
        }
        return new SupportOffer(
                service,
                scheme,
                worst,
                List.copyOf(new LinkedHashSet<>(reasons)),
                worst == Verdict.DOES_NOT_FIT ? Optional.empty() : most);
    }

    private SupportOffer service(SupportService service, Schemes schemes) {
        List<Reason> reasons = new ArrayList<>();
        holder(service, reasons);
        for (ServiceDemand each : service.getDemands()) {
            demand(each, reasons);
        }
        place(service.getTerritories(), reasons);
        service.getPeriod().ifPresent(period -> period(period, reasons));
        Optional<Money> most = service.getMost().filter(amount -> amount.signum() > 0);
        Optional<Scheme> scheme = service.getScheme().flatMap(schemes::find);
        if (scheme.isPresent()) {
            Scheme.Builder terms = scheme.get().toBuilder();
            if (!service.getDemands().isEmpty()) {
                terms.conditions(List.of());
            }
            if (Set.copyOf(service.getTerritories())
                    .equals(Set.copyOf(scheme.get().getTerritories()))) {
                terms.territories(List.of());
            }
            most = least(most, scheme(terms.build(), reasons));
        } else if (service.getScheme().isPresent()) {
            add(
                    Verdict.OPEN,
                    "scheme.unknown",
                    Map.of("scheme", service.getScheme().get()),
                    reasons);
        }
        if (most.isPresent()) {
            most = ofCost(most.get(), reasons);
        }
        return offer(Optional.of(service), scheme, reasons, most);
    }

    private static void add(Verdict verdict, String key, Map<String, ?> facts, List<Reason> reasons) {
        reasons.add(new Reason(verdict, SupportWords.say(key, facts)));
    }

    private void holder(SupportService service, List<Reason> reasons) {
        if (service.getHolders().isEmpty()) {
            return;
        }
        Verdict verdict = project.holder(service.getHolders());
        Optional<Labelled> holder = project.holder();
        if (holder.isEmpty()) {
            add(verdict, "holder.unknown", Map.of("holders", service.getHolders()), reasons);
        } else {
            Map<String, Object> facts = Map.of("holder", holder.get(), "holders", service.getHolders());
            add(verdict, "holder." + name(verdict), facts, reasons);
        }
    }

    private static String name(Verdict verdict) {
        return switch (verdict) {
            case FITS -> "fits";
            case OPEN -> "open";
            case DOES_NOT_FIT -> "fails";
        };
    }

    private void demand(ServiceDemand demand, List<Reason> reasons) {
        ProjectTrait trait = demand.getTrait();
        Verdict verdict = project.trait(trait);
        if (project.isUntold(trait)) {
            add(verdict, "question." + trait.name(), Map.of(), reasons);
        } else {
            add(verdict, "trait." + name(verdict), Map.of("trait", trait), reasons);
        }
    }

    private void place(List<String> territories, List<Reason> reasons) {
        if (territories.isEmpty()) {
            return;
        }
        Verdict verdict = project.place(territories);
        Map<String, Object> facts = Map.of(
                "territories",
                territories,
                "commune",
                project.project().getCommune().orElse("?"));
        boolean districts = ProjectFacts.areDistricts(territories);
        if (districts && verdict == Verdict.DOES_NOT_FIT) {
            add(verdict, "place.district", Map.of(), reasons);
        } else if (districts && verdict == Verdict.OPEN && project.isUntold(ProjectTrait.PRIORITY_DISTRICT)) {
            add(verdict, "question.PRIORITY_DISTRICT", Map.of(), reasons);
        } else {
            add(verdict, "place." + name(verdict), facts, reasons);
        }
    }

    private void period(DateRange period, List<Reason> reasons) {
        if (period.getLast().isBefore(asOf)) {
            add(Verdict.DOES_NOT_FIT, "period.over", Map.of("end", period.getLast()), reasons);
        } else if (period.getFirst().isAfter(asOf)) {
            add(Verdict.OPEN, "period.later", Map.of("begin", period.getFirst()), reasons);
        } else {
            add(Verdict.FITS, "period.now", Map.of("end", period.getLast()), reasons);
        }
    }

    /** The terms of a scheme; at most how much it gives. */
    private Optional<Money> scheme(Scheme scheme, List<Reason> reasons) {
        place(scheme.getTerritories(), reasons);
        Optional<DateRange> projects = scheme.getProjectPeriod();
        if (projects.isPresent()
                && projects.get().getLast().isBefore(asOf)
                && project.project().getPeriod().isEmpty()) {
            add(
                    Verdict.DOES_NOT_FIT,
                    "period.passed",
                    Map.of("end", projects.get().getLast()),
                    reasons);
        }
        Entitlement entitlement = Entitlement.of(
                Application.builder()
                        .scheme(scheme.toBuilder().territories(List.of()).build())
                        .cost(project.cost())
                        .carrier(project.carrier(scheme.getCarriers()))
                        .period(project.project().getPeriod())
                        .requestedOn(asOf)
                        .build(),
                asOf);
        for (Finding each : entitlement.getUnmet()) {
            reasons.add(new Reason(Verdict.DOES_NOT_FIT, text(each)));
        }
        for (Text each : entitlement.getUnknown()) {
            add(Verdict.OPEN, "scheme.open", Map.of("what", each), reasons);
        }
        Optional<Money> most = entitlement.getMost();
        if (entitlement.getUnmet().isEmpty() && most.isPresent() && most.get().signum() <= 0) {
            add(Verdict.DOES_NOT_FIT, "scheme.nothing", Map.of("limit", entitlement.getDeciding()), reasons);
        }
        return most;
    }

    private static Text text(Finding finding) {
        return new Text(text(finding, Locale.FRENCH), text(finding, Locale.ENGLISH));
    }

    /** The words of a scheme's own demand may be blank: then its id speaks. */
    private static String text(Finding finding, Locale locale) {
        String message = finding.message(locale);
        String words = message.isBlank() ? finding.getRule().getId() : message;
        return finding.repair(locale).map(repair -> words + " " + repair).orElse(words);
    }

    private static Optional<Money> least(Optional<Money> one, Optional<Money> other) {
        boolean both = one.isPresent()
                && other.isPresent()
                && one.get().getCurrency().equals(other.get().getCurrency());
        if (both) {
            return one.get().compareTo(other.get()) <= 0 ? one : other;
        }
        return one.or(() -> other);
    }

    /** No more is given than the project costs. */
    private Optional<Money> ofCost(Money most, List<Reason> reasons) {
        Optional<Money> cost = project.cost();
        if (cost.isEmpty() || !cost.get().getCurrency().equals(most.getCurrency())) {
            add(Verdict.FITS, "most.alone", Map.of("most", most), reasons);
            return Optional.of(most);
        }
        boolean whole = cost.get().compareTo(most) <= 0;
        Map<String, Object> facts = whole
                ? Map.of("cost", cost.get())
                : Map.of("most", most, "cost", cost.get(), "left", cost.get().minus(most));
        add(Verdict.FITS, whole ? "most.whole" : "most.part", facts, reasons);
        return whole ? cost : Optional.of(most);
    }
}
