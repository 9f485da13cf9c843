package io.retailsync.simulation.campaign;

import io.retailsync.simulation.Simulation;

/** Puts a simulation on an SQLite file. */
final class Files {

    private Files() {}

    static void use(Simulation simulation, long seed) {
        throw new UnsupportedOperationException();
    }
}
