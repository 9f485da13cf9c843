package io.retailsync.model.service;

import io.retailsync.model.Command;
import io.retailsync.model.Key;

/**
 * Notes something on the CRM's record of an order, as a task.
 *
 * @param subject the order's key: the note waits until the CRM knows it
 * @param reference stable business reference: how a lost answer is looked for
 * @param title one line, without personal data
 */
public record LogActivity(Key subject, String reference, String title) implements Command {}
