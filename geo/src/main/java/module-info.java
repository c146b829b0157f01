/** Gardens on the map. */
module org.terreau.geo {
    requires transitive org.terreau.core;
    requires static org.jspecify;
}
