package org.terreau.network;

import java.util.List;
import org.terreau.garden.Garden;

/**
 * What is known of networks and of those around them, held together so that it can be checked and measured: a member is
 * named as in a dossier, and so are the places of findings.
 *
 * @param organisations the organisations to which the others refer
 * @param gardens the gardens to which the others refer
 * @param networks the networks
 * @param partnerships the partnerships
 * @param conventions the agreements over years
 * @param supportServices the services that support gardens
 */
public record NetworkRegister(
        List<Organisation> organisations,
        List<Garden> gardens,
        List<Network> networks,
        List<Partnership> partnerships,
        List<Convention> conventions,
        List<SupportService> supportServices) {

    /** Nothing. */
    public static final NetworkRegister EMPTY =
            new NetworkRegister(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * Keeps the lists.
     *
     * @param organisations the organisations
     * @param gardens the gardens
     * @param networks the networks
     * @param partnerships the partnerships
     * @param conventions the agreements
     * @param supportServices the services
     */
    public NetworkRegister {
        organisations = List.copyOf(organisations);
        gardens = List.copyOf(gardens);
        networks = List.copyOf(networks);
        partnerships = List.copyOf(partnerships);
        conventions = List.copyOf(conventions);
        supportServices = List.copyOf(supportServices);
    }
}
