package org.terreau.network;

import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;

/**
 * The rules of this room, in the order in which a person would look. Each book judges a register and looks at one list
 * of it; findings are placed as in a dossier, such as {@code /organisations/3/siret}.
 *
 * <p>What has a date is judged by what is certain: something ended before it began only when its last possible end lies
 * before its first possible beginning.
 */
public final class NetworkRules {

    private static final RuleTexts TEXTS = RuleTexts.beside(NetworkRules.class);
    private static final RuleBook<NetworkRegister> ORGANISATIONS = OrganisationRules.book(TEXTS);
    private static final RuleBook<NetworkRegister> PARTNERSHIPS = PartnershipRules.book(TEXTS);
    private static final RuleBook<NetworkRegister> NETWORKS =
            StrategyRules.book(TEXTS).plus(CharterRules.book(TEXTS)).plus(BouquetRules.book(TEXTS));
    private static final RuleBook<NetworkRegister> CONVENTIONS = ConventionRules.book(TEXTS);
    private static final RuleBook<NetworkRegister> SUPPORT_SERVICES = SupportServiceRules.book(TEXTS);
    private static final RuleBook<NetworkRegister> STANDARD =
            ORGANISATIONS.plus(PARTNERSHIPS).plus(NETWORKS).plus(CONVENTIONS).plus(SUPPORT_SERVICES);

    private NetworkRules() {}

    /**
     * Returns all rules of this room.
     *
     * @return the book
     */
    public static RuleBook<NetworkRegister> standard() {
        return STANDARD;
    }

    /**
     * Returns the rules on organisations: their numbers in the registers, of what they are a part.
     *
     * @return the book
     */
    public static RuleBook<NetworkRegister> organisations() {
        return ORGANISATIONS;
    }

    /**
     * Returns the rules on partnerships.
     *
     * @return the book
     */
    public static RuleBook<NetworkRegister> partnerships() {
        return PARTNERSHIPS;
    }

    /**
     * Returns the rules on networks: strategy, campaigns, charter, bouquets.
     *
     * @return the book
     */
    public static RuleBook<NetworkRegister> networks() {
        return NETWORKS;
    }

    /**
     * Returns the rules on agreements over years. One that ends within six months is told of.
     *
     * @return the book
     */
    public static RuleBook<NetworkRegister> conventions() {
        return CONVENTIONS;
    }

    /**
     * Returns the rules on services that support gardens.
     *
     * @return the book
     */
    public static RuleBook<NetworkRegister> supportServices() {
        return SUPPORT_SERVICES;
    }
}
