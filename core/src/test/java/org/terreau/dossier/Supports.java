package org.terreau.dossier;

import java.util.List;
import org.terreau.garden.HolderKind;
import org.terreau.garden.ProjectTrait;
import org.terreau.money.Money;
import org.terreau.network.ServiceDemand;
import org.terreau.network.ServiceKind;
import org.terreau.network.SupportService;
import org.terreau.value.DateRange;

/**
 * What the Département de la Haute-Garonne and the association Partageons les jardins offered to collective gardens, by
 * the page « Les jardins collectifs » of the Département (published 30 January 2023, read in its state of 2026).
 */
final class Supports {

    private Supports() {}

    static List<SupportService> hauteGaronne() {
        return List.of(
                service("census", "Recensement des jardins", ServiceKind.CENSUS).build(),
                service("map", "Carte interactive", ServiceKind.MAP).build(),
                service("guide", "Guide méthodologique 2023", ServiceKind.GUIDE).build(),
                service("helpline", "Allô Jardins Collectifs", ServiceKind.HELPLINE)
                        .build(),
                service("centre", "Centre de ressources", ServiceKind.RESOURCE_CENTRE)
                        .build(),
                service("advocacy", "Plaidoyer pour les jardins collectifs publics", ServiceKind.ADVOCACY)
                        .addHolder(HolderKind.COMMUNE)
                        .build(),
                service("coaching", "Accompagnement des porteurs de projet", ServiceKind.COACHING)
                        .build(),
                service("photos", "Exposition photo en prêt", ServiceKind.LOAN)
                        .addHolders(HolderKind.COMMUNE, HolderKind.ASSOCIATION)
                        .build(),
                service("training", "Formation à la participation", ServiceKind.TRAINING)
                        .addDemand(demand(ProjectTrait.IN_A_BOUQUET))
                        .period(DateRange.year(2025))
                        .build(),
                service("soil", "Analyses de sols", ServiceKind.SOIL_ANALYSIS).build(),
                service("inclusive", "Outils inclusifs", ServiceKind.INCLUSIVE_TOOLS)
                        .build(),
                service("file-help", "Aide au montage de dossiers", ServiceKind.FILE_HELP)
                        .build(),
                service("associations", "Conseil en vie associative", ServiceKind.ASSOCIATION_ADVICE)
                        .addHolder(HolderKind.ASSOCIATION)
                        .build(),
                service("matchmaking", "Mise en réseau avec le tissu local", ServiceKind.MATCHMAKING)
                        .build(),
                service("teaching", "Informations pédagogiques", ServiceKind.TEACHING_MATERIAL)
                        .addHolder(HolderKind.ASSOCIATION)
                        .build(),
                grant(),
                service("contracts", "Contrats de territoire", ServiceKind.GRANT)
                        .addHolder(HolderKind.COMMUNE)
                        .addDemand(demand(ProjectTrait.PUBLIC_GARDEN))
                        .scheme("CD31-CONTRAT-DE-TERRITOIRE")
                        .build());
    }

    private static SupportService grant() {
        return service("ess", "Soutien ponctuel", ServiceKind.GRANT)
                .addDemands(
                        demand(ProjectTrait.SOCIAL_ECONOMY),
                        demand(ProjectTrait.SOCIAL_INNOVATION),
                        demand(ProjectTrait.JOB_CREATION))
                .most(Money.euros(15_000))
                .scheme("CD31-ESS")
                .build();
    }

    static SupportService.Builder service(String id, String title, ServiceKind kind) {
        return SupportService.builder()
                .id(id)
                .title(title)
                .kind(kind)
                .addProvider("cd31")
                .addTerritory("31");
    }

    static ServiceDemand demand(ProjectTrait trait) {
        return ServiceDemand.builder().trait(trait).build();
    }
}
