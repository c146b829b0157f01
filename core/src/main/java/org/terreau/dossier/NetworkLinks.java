package org.terreau.dossier;

import org.terreau.network.NetworkRegister;

/** What a dossier holds of networks, as the room of networks looks at it. */
final class NetworkLinks {

    private NetworkLinks() {}

    static NetworkRegister register(Dossier dossier) {
        return new NetworkRegister(
                dossier.getOrganisations(),
                dossier.getGardens(),
                dossier.getNetworks(),
                dossier.getPartnerships(),
                dossier.getConventions(),
                dossier.getSupportServices());
    }
}
