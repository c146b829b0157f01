/** The domain of shared gardens: its values, its rules, its indicators, its JSON. */
module org.terreau.core {
    requires transitive jakarta.validation;
    requires transitive com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.terreau.dossier;
    exports org.terreau.finding;
    exports org.terreau.funding;
    exports org.terreau.indicator;
    exports org.terreau.json;
    exports org.terreau.money;
    exports org.terreau.statistic;
    exports org.terreau.value;
}
