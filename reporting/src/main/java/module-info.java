/** Reports about gardens. */
module org.terreau.reporting {
    requires transitive org.terreau.core;
    requires transitive org.terreau.geo;
    requires static org.jspecify;
}
