package org.terreau.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.terreau.finding.Source;
import org.terreau.funding.Carrier;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.FunderKind;
import org.terreau.funding.law.DeMinimis;
import org.terreau.funding.law.DeMinimisGrant;
import org.terreau.funding.law.FlatRateOption;
import org.terreau.funding.law.OwnShare;
import org.terreau.funding.plan.Collection;
import org.terreau.funding.plan.CollectionModel;
import org.terreau.funding.plan.ExpenseClaim;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.plan.FlatRateClaim;
import org.terreau.funding.plan.FundingSource;
import org.terreau.funding.plan.PastGrant;
import org.terreau.funding.plan.SourceStatus;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.CostCategory;
import org.terreau.funding.scheme.Expense;
import org.terreau.funding.scheme.ProjectNature;
import org.terreau.funding.scheme.RegionCategory;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.SchemeRate;
import org.terreau.funding.scheme.Schemes;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/** Makes the financing plan of a case of whatever members are there. */
final class CasePlan {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final List<CarrierKind> LOCAL_AUTHORITIES =
            List.of(CarrierKind.MUNICIPALITY, CarrierKind.INTERCOMMUNAL, CarrierKind.DEPARTMENT, CarrierKind.REGION);

    private final CaseMembers data;
    private final FinancingPlan.Builder plan = FinancingPlan.builder().id("case");
    private final Set<OwnShare.Circumstance> circumstances = EnumSet.noneOf(OwnShare.Circumstance.class);
    private Optional<Scheme> scheme = Optional.empty();
    private Optional<Money> eligibleCost = Optional.empty();
    private Optional<LocalDate> yearEnd = Optional.empty();
    private Optional<LocalDate> done = Optional.empty();
    private Optional<DeMinimis> deMinimis = Optional.empty();
    private LocalDate asOf = AS_OF;
    private boolean statuses;
    private int sources;

    private CasePlan(CaseMembers data) {
        this.data = data;
    }

    static CasePlan of(CaseMembers data) {
        CasePlan made = new CasePlan(data);
        made.who();
        made.scheme();
        made.costs();
        made.money();
        made.listed();
        made.collection();
        made.flatRate();
        made.deadlines();
        made.deMinimisAid();
        return made;
    }

    FinancingPlan plan() {
        return plan.build();
    }

    Schemes schemes() {
        return scheme.isPresent() ? Schemes.standard().with(scheme.get()) : Schemes.standard();
    }

    Optional<Scheme> ownScheme() {
        return scheme;
    }

    Optional<Money> eligibleCost() {
        return eligibleCost;
    }

    Optional<LocalDate> yearEnd() {
        return yearEnd;
    }

    Optional<LocalDate> done() {
        return done;
    }

    Optional<DeMinimis> deMinimis() {
        return deMinimis;
    }

    Set<OwnShare.Circumstance> circumstances() {
        return circumstances;
    }

    LocalDate asOf() {
        return asOf;
    }

    boolean hasStatuses() {
        return statuses;
    }

    /** The source that names the scheme, as an application to it. */
    Application application() {
        FinancingPlan built = plan();
        FundingSource source = built.getSources().stream()
                .filter(each -> each.getScheme().isPresent())
                .findFirst()
                .orElseThrow();
        return Application.builder()
                .scheme(scheme.orElseThrow())
                .requested(source.getRequested())
                .cost(built.getCost())
                .expenses(built.getExpenses())
                .inKind(built.getInKind())
                .otherPublic(total(built, source, true))
                .otherPrivate(total(built, source, false))
                .carrier(built.getCarrier().map(Carrier::getKind))
                .nature(built.getNature())
                .region(built.getRegion())
                .requestedOn(source.getRequestedOn())
                .previousRequest(built.getHistory().stream()
                        .flatMap(each -> each.getRequestedOn().stream())
                        .findFirst())
                .build();
    }

    private static Money total(FinancingPlan plan, FundingSource without, boolean publicMoney) {
        return plan.getSources().stream()
                .filter(each -> each != without && each.getKind().isPublic() == publicMoney)
                .flatMap(each -> each.getRequested().or(each::getGranted).stream())
                .reduce(Money.ZERO, Money::plus);
    }

    private Optional<Money> money(String... names) {
        return FundingCases.money(data, names);
    }

    private boolean is(String... names) {
        return data.take(names).map(node -> node.asBoolean()).orElse(false);
    }

    private Optional<LocalDate> day(String... names) {
        return data.text(names).map(LocalDate::parse);
    }

    private void who() {
        data.text("title", "label", "project");
        data.text("beneficiary", "carrier", "owner", "beneficiaryType")
                .ifPresent(name -> plan.carrier(
                        Carrier.builder().name("case").kind(carrier(name)).build()));
        data.text("nature").ifPresent(nature -> {
            plan.nature(nature.startsWith("INV") ? ProjectNature.INVESTMENT : ProjectNature.OPERATING);
            if (!nature.startsWith("INV")) {
                circumstances.add(OwnShare.Circumstance.OPERATING);
            }
        });
        data.text("regionCategory", "region", "category").ifPresent(region -> plan.region(region(region)));
        if (is("leadAuthorityField", "leadAuthority")) {
            plan.leadAuthorityField(true);
            circumstances.add(OwnShare.Circumstance.LEAD_AUTHORITY_FIELD);
        }
        if (is("derogation", "waived", "ownShareWaived")) {
            plan.ownShareWaived(true);
            circumstances.add(OwnShare.Circumstance.DEROGATION);
        }
        boolean far = is("overseas", "outreMer");
        for (String place : texts("territory", "territories", "department", "place")) {
            if (place.matches("9[78].*|(?i).*(overseas|outre|r[eé]union|guadeloupe|martinique|guyane|mayotte).*")) {
                far = true;
            } else {
                plan.addTerritory(place);
            }
        }
        if (far) {
            plan.addTerritory("974");
            circumstances.add(OwnShare.Circumstance.OVERSEAS);
        }
        data.text("period", "projectPeriod").ifPresent(text -> plan.period(DateRange.parse(text)));
        asOf = day("asOf", "today", "evaluationDate").orElse(AS_OF);
    }

    private List<String> texts(String... names) {
        List<String> texts = new ArrayList<>();
        data.take(names).ifPresent(node -> {
            if (node.isArray()) {
                node.forEach(each -> texts.add(each.asText()));
            } else {
                texts.add(node.asText());
            }
        });
        return texts;
    }

    private void scheme() {
        Optional<String> fund = data.text("fund", "programme", "program");
        Optional<CaseMembers> terms = data.object("scheme", "call");
        if (terms.isPresent()) {
            scheme = Optional.of(CaseScheme.of(terms.get(), fund));
        } else {
            Optional<String> id = data.text("scheme", "call")
                    .or(() -> fund.map(name -> name.contains("2014") || name.equals("FSE") ? "FSE-2014" : "FSE-PLUS"));
            scheme = id.map(each -> Schemes.standard().find(each).orElseThrow());
        }
        if (scheme.isPresent()) {
            FundingSource.Builder source = next("scheme", scheme.get().getFunderKind())
                    .scheme(scheme.get().getId())
                    .requested(money("requested", "grant", "amount", "granted"));
            Optional<LocalDate> request = day("request", "requestDate", "requestedOn", "newRequest", "date");
            plan.addSource(source.requestedOn(request).build());
            day("previousRequest", "previous", "lastRequest")
                    .ifPresent(previous -> plan.addHistory(PastGrant.builder()
                            .funder("scheme")
                            .scheme(scheme.get().getId())
                            .requestedOn(previous)
                            .build()));
        }
    }

    private FundingSource.Builder next(String funder, FunderKind kind) {
        sources++;
        return FundingSource.builder().funder(funder).kind(kind);
    }

    private void costs() {
        Optional<Money> cost = money("cost", "totalCost", "projectCost");
        eligibleCost = money("eligibleCost", "eligible", "assiette").or(() -> cost);
        boolean apart = cost.isPresent()
                && !cost.equals(eligibleCost)
                && scheme.isPresent()
                && cost.get().compareTo(eligibleCost.get()) > 0;
        if (apart) { // the part that the scheme does not take into account stands under another category
            scheme = scheme.map(each -> each.toBuilder()
                    .eligibleCosts(List.of(CostCategory.OTHER_DIRECT))
                    .build());
            expense("eligible", CostCategory.OTHER_DIRECT, eligibleCost);
            expense("rest", CostCategory.INDIRECT, Optional.of(cost.get().minus(eligibleCost.get())));
        } else {
            plan.cost(cost.or(() -> eligibleCost));
        }
        plan.inKind(money("valuedVolunteering", "volunteering", "inKind", "contributionsInKind"));
        plan.carrierBudget(money("annualBudget", "carrierBudget", "yearlyBudget"));
        List<Money> subsidies =
                amounts("cashSubsidiesNotified", "subsidies", "publicSubsidies", "cashSubsidies", "carrierSubsidies");
        if (!subsidies.isEmpty()) {
            plan.carrierSubsidies(subsidies.stream().reduce(Money.ZERO, Money::plus));
        }
    }

    private List<Money> amounts(String... names) {
        List<Money> amounts = new ArrayList<>();
        for (String name : names) {
            if (data.has(name)) {
                Optional<List<CaseMembers>> list = data.objects(name);
                if (list.isPresent()) {
                    list.get()
                            .forEach(each -> FundingCases.money(each, "amount").ifPresent(amounts::add));
                    list.get().forEach(each -> each.text("funder", "authority", "name"));
                } else {
                    money(name).ifPresent(amounts::add);
                }
            }
        }
        return amounts;
    }

    /** Money by whose it is, without names. */
    private void money() {
        List<Money> own = amounts("own", "ownShare", "ownFunds", "ownMoney");
        add(own, FunderKind.CARRIER);
        add(amounts("otherPublic", "public", "publicMoney", "publicFunding"), FunderKind.DEPARTMENT);
        add(amounts("caf", "CAF", "socialBodies", "socialBody"), FunderKind.SOCIAL_BODY);
        add(amounts("private", "otherPrivate", "privateMoney", "privateFunding"), FunderKind.PRIVATE);
        Money mine = own.stream().reduce(Money.ZERO, Money::plus);
        money("publicTotal", "totalPublic").ifPresent(total -> add(List.of(total.minus(mine)), FunderKind.DEPARTMENT));
    }

    private void add(List<Money> amounts, FunderKind kind) {
        for (Money each : amounts) {
            plan.addSource(next("funder-" + sources, kind).requested(each).build());
        }
    }

    /** Sources, awards and claims that have names. */
    private void listed() {
        if (data.has("authority") && scheme.isEmpty()) {
            add(data);
        }
        data.objects("awards", "sources", "requests", "plan").orElse(List.of()).forEach(this::add);
        for (CaseMembers each : data.objects("expenses").orElse(List.of())) {
            String id = each.text("id", "expense", "name", "label").orElse("expense-" + sources);
            CostCategory category =
                    each.text("category").map(CostCategory::valueOf).orElse(CostCategory.OTHER_DIRECT);
            expense(id, category, FundingCases.money(each, "amount", "cost", "total"));
            each.objects("claims", "sources", "fundedBy").orElse(List.of()).forEach(claim -> claim(claim, id));
            each.object("claims")
                    .ifPresent(claims -> claims.names()
                            .forEach(funder -> claim(
                                    funder,
                                    id,
                                    FundingCases.money(claims, funder).orElseThrow())));
        }
        data.objects("claims").orElse(List.of()).forEach(each -> claim(each, "expense"));
    }

    private void claim(CaseMembers claim, String expense) {
        claim(
                claim.text("funder", "source", "name", "authority").orElse("funder-" + sources),
                claim.text("expense", "expenseId", "id").orElse(expense),
                FundingCases.money(claim, "amount").orElseThrow());
    }

    private void claim(String funder, String expense, Money amount) {
        plan.addSource(next(id(funder), funderKind(funder, FunderKind.DEPARTMENT))
                .addClaim(ExpenseClaim.builder()
                        .expense(id(expense))
                        .amount(amount)
                        .build())
                .build());
    }

    private void add(CaseMembers from) {
        String name = from.text("authority", "funder", "name", "source", "label", "id")
                .orElse("funder-" + sources);
        FunderKind fallback = from.take("public")
                .map(node -> node.asBoolean() ? FunderKind.DEPARTMENT : FunderKind.PRIVATE)
                .orElse(FunderKind.DEPARTMENT);
        FunderKind kind = from.text("kind", "type")
                .map(text -> funderKind(text, fallback))
                .orElseGet(() -> funderKind(name, fallback));
        Optional<SourceStatus> status = from.text("status").map(CasePlan::status);
        statuses |= status.isPresent();
        FundingSource.Builder source = next(id(name), kind).status(status.orElse(SourceStatus.GRANTED));
        Optional<Money> amount = FundingCases.money(from, "amount");
        boolean decided = status.isEmpty() || status.get() == SourceStatus.GRANTED || status.get() == SourceStatus.PAID;
        source.granted(FundingCases.money(from, "granted").or(() -> decided ? amount : Optional.empty()));
        source.requested(FundingCases.money(from, "requested").or(() -> decided ? Optional.empty() : amount));
        from.text("signed", "signedOn", "agreementSigned").map(LocalDate::parse).ifPresent(source::signedOn);
        if (from != data) {
            from.text("notified", "notifiedOn", "date").map(LocalDate::parse).ifPresent(source::notifiedOn);
        }
        from.take("inKind").ifPresent(node -> source.inKind(node.isBoolean() ? node.asBoolean() : false));
        plan.addSource(source.build());
    }

    private void expense(String id, CostCategory category, Optional<Money> amount) {
        amount.ifPresent(each -> plan.addExpense(
                Expense.builder().id(id(id)).category(category).amount(each).build()));
    }

    private static String id(String name) {
        return name.replaceAll("[^A-Za-z0-9._:-]", "-");
    }

    private void collection() {
        Optional<Money> goal = money("goal", "objective");
        if (goal.isPresent()) {
            Collection.Builder collection = Collection.builder()
                    .goal(goal.get())
                    .collected(money("collected", "raised").orElse(Money.ZERO));
            data.text("model").ifPresent(model -> collection.model(CollectionModel.valueOf(model)));
            data.text("thresholdRate", "threshold")
                    .ifPresent(percent -> collection.threshold(FundingCases.rate(percent)));
            day("closes", "end").ifPresent(collection::closes);
            plan.addSource(next("collection", FunderKind.PRIVATE)
                    .collection(collection.build())
                    .build());
        }
    }

    private void flatRate() {
        Optional<String> option = data.text("option", "flatRate", "flatRateOption");
        if (option.isPresent()) {
            expense("staff", CostCategory.STAFF, money("directStaff", "staff", "staffCosts", "directStaffCosts"));
            expense(
                    "other",
                    CostCategory.OTHER_DIRECT,
                    money(
                            "otherDirectClaimed",
                            "otherDirect",
                            "direct",
                            "directCosts",
                            "otherDirectCosts",
                            "otherClaimed"));
            expense("people", CostCategory.PARTICIPANTS, money("participants", "participantCosts"));
            expense("indirect", CostCategory.INDIRECT, money("indirectClaimed", "indirect", "indirectCosts"));
            plan.flatRate(FlatRateClaim.builder()
                    .option(FlatRateOption.valueOf(option.get()))
                    .declared(money("declared", "claimed").orElse(Money.ZERO))
                    .build());
        }
    }

    private void deadlines() {
        yearEnd = day("yearEnd", "fiscalYearEnd", "end");
        if (yearEnd.isPresent()) {
            boolean told = data.has("submitted") || data.has("reportSubmitted") || data.has("sent");
            done = day("submitted", "reportSubmitted", "sent", "reported");
            plan.addHistory(PastGrant.builder()
                    .funder("authority")
                    .kind(FunderKind.STATE)
                    .earmarked(true)
                    .yearEnd(yearEnd.get())
                    .reportedOn(done)
                    .build());
            Optional<LocalDate> request = day("newRequest", "request");
            request.ifPresent(day -> plan.addSource(
                    next("authority", FunderKind.STATE).requestedOn(day).build()));
            if (!told && !data.has("asOf")) {
                asOf = yearEnd.get();
            }
        }
        Optional<LocalDate> notified = day("notified", "notifiedOn", "notification");
        if (notified.isPresent()) {
            done = day("paid", "paidOn", "payment");
            plan.addSource(next("authority", FunderKind.STATE)
                    .status(done.isPresent() ? SourceStatus.PAID : SourceStatus.GRANTED)
                    .notifiedOn(notified)
                    .paidOn(done)
                    .build());
        }
    }

    /** Aid of a company by no French authority, so that nothing else is owed on it. */
    private void deMinimisAid() {
        Optional<CaseMembers> added = data.object("new", "newGrant", "added");
        List<DeMinimisGrant> earlier = new ArrayList<>();
        for (CaseMembers each : data.objects("grants", "earlier", "history").orElse(List.of())) {
            Money amount = FundingCases.money(each, "amount").orElseThrow();
            LocalDate day = LocalDate.parse(
                    each.text("date", "day", "granted", "grantedOn").orElseThrow());
            earlier.add(new DeMinimisGrant(day, amount));
            plan.addHistory(PastGrant.builder()
                    .funder("other")
                    .amount(amount)
                    .grantedOn(day)
                    .deMinimis(true)
                    .build());
        }
        boolean primary = data.text("activity", "sector")
                .map(text -> text.startsWith("PRIMARY") || text.startsWith("AGRI"))
                .orElse(false);
        plan.primaryProduction(primary);
        if (added.isPresent()) {
            Money amount = FundingCases.money(added.get(), "amount").orElseThrow();
            LocalDate day = LocalDate.parse(added.get().text("date", "day").orElseThrow());
            plan.addSource(next("new", FunderKind.EUROPEAN_UNION)
                    .status(SourceStatus.PAID)
                    .granted(amount)
                    .notifiedOn(day)
                    .deMinimis(true)
                    .build());
            deMinimis = Optional.of(DeMinimis.of(
                    earlier,
                    new DeMinimisGrant(day, amount),
                    primary ? DeMinimis.Activity.PRIMARY_AGRICULTURE : DeMinimis.Activity.GENERAL));
        }
    }

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

    private static FunderKind funderKind(String name, FunderKind fallback) {
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

    private static SourceStatus status(String text) {
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

    /** The terms of a case's scheme that are not its own members. */
    static Scheme.Builder unnamed(FunderKind kind) {
        return Scheme.builder()
                .id("case-scheme")
                .title("case")
                .funder("case")
                .funderKind(kind)
                .source(Source.of("case", "data"));
    }

    static SchemeRate.Builder schemeRate(String percent) {
        return SchemeRate.builder().rate(FundingCases.rate(percent));
    }
}
