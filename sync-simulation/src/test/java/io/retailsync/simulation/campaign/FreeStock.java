package io.retailsync.simulation.campaign;

import io.retailsync.model.Command;
import io.retailsync.model.Key;

/**
 * Gives back what was set aside.
 *
 * @param subject the order
 * @param number what people call it
 * @param reservation the ERP's id of the reservation
 */
record FreeStock(Key subject, String number, String reservation) implements Command {}
