package org.terreau.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.funding.Budget;
import org.terreau.funding.Funder;
import org.terreau.funding.award.Award;
import org.terreau.funding.execution.Agreement;
import org.terreau.funding.execution.DedicatedFund;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.scheme.Envelope;
import org.terreau.garden.Garden;
import org.terreau.garden.GardenProject;
import org.terreau.json.DocumentFormat;
import org.terreau.network.Convention;
import org.terreau.network.Network;
import org.terreau.network.Organisation;
import org.terreau.network.Partnership;
import org.terreau.network.SupportService;
import org.terreau.network.governance.Governance;
import org.terreau.network.programme.Programme;
import org.terreau.production.Production;
import org.terreau.statistic.Breakdown;
import org.terreau.statistic.Figure;
import org.terreau.value.DateRange;
import org.terreau.value.Identifier;
import org.terreau.value.TerreauValue;
import org.terreau.water.Water;

/**
 * One programme or network as one document: {@code {"format": "terreau/dossier", "version": 1, …}}.
 *
 * <p>Its parts name each other by id; {@link DossierRules} says where a name leads nowhere.
 */
@TerreauValue
@Value.Immutable
public interface Dossier {

    /** The format that this version of the library reads and writes. */
    DocumentFormat FORMAT = new DocumentFormat("terreau/dossier", 1, 0);

    /**
     * The name of the format.
     *
     * @return {@code terreau/dossier}
     */
    @Value.Default
    @JsonProperty(required = true)
    default String getFormat() {
        return FORMAT.name();
    }

    /**
     * The major version of the format.
     *
     * @return 1
     */
    @Value.Default
    @JsonProperty(required = true)
    default int getVersion() {
        return FORMAT.version();
    }

    /**
     * The minor version of the format.
     *
     * @return the minor version; empty for the first
     */
    Optional<Integer> getMinor();

    /**
     * The id of the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * The title.
     *
     * @return the title
     */
    @NotBlank
    String getTitle();

    /**
     * The days on which the dossier reports.
     *
     * @return mostly a year; indicators are measured for it unless another period is asked for
     */
    Optional<DateRange> getPeriod();

    /**
     * The documents that state what the dossier holds.
     *
     * @return them, by id
     */
    List<@Valid SourceDocument> getSources();

    /**
     * The organisations that have something to do with the gardens.
     *
     * @return them, by id
     */
    List<@Valid Organisation> getOrganisations();

    /**
     * The gardens.
     *
     * @return them, by id
     */
    List<@Valid Garden> getGardens();

    /**
     * The gardens that somebody wants to make.
     *
     * @return them, by id
     */
    List<@Valid GardenProject> getProjects();

    /**
     * The networks of gardens.
     *
     * @return them, by id
     */
    List<@Valid Network> getNetworks();

    /**
     * What is done in the gardens with people.
     *
     * @return the programmes, by id
     */
    List<@Valid Programme> getProgrammes();

    /**
     * Who does what with the carrier or the network.
     *
     * @return the partnerships, by id
     */
    List<@Valid Partnership> getPartnerships();

    /**
     * The agreements over years about gardens.
     *
     * @return them, by id
     */
    List<@Valid Convention> getConventions();

    /**
     * What is offered to gardens and to those who want to make one.
     *
     * @return the services, by id
     */
    List<@Valid SupportService> getSupportServices();

    /**
     * Who decides and who is heard.
     *
     * @return the bodies, meetings, consultations and decisions
     */
    Optional<@Valid Governance> getGovernance();

    /**
     * What is grown, harvested and given on.
     *
     * @return the plantings, harvests, baskets and seed
     */
    Optional<@Valid Production> getProduction();

    /**
     * Water: where it comes from, which soils and beds need it, what was given.
     *
     * @return the sources, soils, beds, crops, waterings and drought zones
     */
    Optional<@Valid Water> getWater();

    /**
     * The bodies that give money.
     *
     * @return them, by id
     */
    List<@Valid Funder> getFunders();

    /**
     * The budgets.
     *
     * @return them, by id
     */
    List<@Valid Budget> getBudgets();

    /**
     * The financing plans.
     *
     * @return them, by id
     */
    List<@Valid FinancingPlan> getFinancingPlans();

    /**
     * The agreements with funders.
     *
     * @return them, by id
     */
    List<@Valid Agreement> getAgreements();

    /**
     * The dedicated funds, year by year.
     *
     * @return them, by id
     */
    List<@Valid DedicatedFund> getDedicatedFunds();

    /**
     * The awards as their funders publish them.
     *
     * @return them in any order
     */
    List<@Valid Award> getAwards();

    /**
     * The envelopes of funders, and what was decided out of them.
     *
     * @return them, by id
     */
    List<@Valid Envelope> getEnvelopes();

    /**
     * The printed tables of who takes part.
     *
     * @return them, by id
     */
    List<@Valid Breakdown> getBreakdowns();

    /**
     * The stated numbers, contradictions included.
     *
     * @return them in any order
     */
    List<@Valid Figure> getFigures();

    /**
     * Copies this dossier into a builder.
     *
     * @return a builder that holds what this dossier holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a dossier.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dossier}. */
    class Builder extends ImmutableDossier.Builder {
        Builder() {}
    }
}
