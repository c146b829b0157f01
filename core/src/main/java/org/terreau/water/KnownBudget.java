package org.terreau.water;

/** A budget, with the water of its dossier by ids. */
record KnownBudget(WaterBudget budget, KnownWater known) {}
