/** A host of Terreau that is a module itself. */
module org.terreau.examples.host {
    requires org.hibernate.validator;
    requires org.terreau.core;
    requires tools.jackson.databind;
    requires static org.jspecify;

    exports org.terreau.examples.host;
}
