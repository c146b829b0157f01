/** The domain of shared gardens: its values, its rules, its indicators, its JSON. */
module org.terreau.core {
    requires transitive jakarta.validation;
    requires transitive com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;
    requires static de.siegmar.fastcsv;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.terreau.dossier;
    exports org.terreau.dossier.farmos;
    exports org.terreau.finding;
    exports org.terreau.funding;
    exports org.terreau.funding.award;
    exports org.terreau.funding.execution;
    exports org.terreau.funding.law;
    exports org.terreau.funding.plan;
    exports org.terreau.funding.scheme;
    exports org.terreau.garden;
    exports org.terreau.indicator;
    exports org.terreau.json;
    exports org.terreau.money;
    exports org.terreau.network;
    exports org.terreau.network.governance;
    exports org.terreau.network.programme;
    exports org.terreau.production;
    exports org.terreau.statistic;
    exports org.terreau.value;
    exports org.terreau.water;
    exports org.terreau.water.balance;
    exports org.terreau.water.coefficient;
    exports org.terreau.water.drought;
    exports org.terreau.water.evapotranspiration;
    exports org.terreau.water.supply;
    exports org.terreau.water.weather;

    // a host's own mapper builds values through their generated, package-private implementations
    opens org.terreau.dossier to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.terreau.finding to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.terreau.funding to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.terreau.funding.award to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.terreau.funding.execution to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.terreau.funding.law to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.terreau.funding.plan to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.terreau.funding.scheme to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.terreau.garden to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.terreau.network to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.terreau.network.governance to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.terreau.network.programme to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.terreau.production to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.terreau.statistic to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.terreau.water to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens org.terreau.water.drought to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

// no "provides": it would make both Jacksons mandatory; on the module path a host adds the Jackson module itself
}
