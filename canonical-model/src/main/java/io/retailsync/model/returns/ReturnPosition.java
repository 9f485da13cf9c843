package io.retailsync.model.returns;

import io.retailsync.model.Quantity;

/**
 * What the return status of an order depends on, of one of its returns.
 *
 * @param status where it stands
 * @param accepted how much was taken back, over all its lines
 */
public record ReturnPosition(ReturnStatus status, Quantity accepted) {}
