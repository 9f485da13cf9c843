package io.retailsync.model.service;

import io.retailsync.model.Command;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.Key;
import org.jspecify.annotations.Nullable;

/**
 * Opens a service case at the CRM.
 *
 * @param subject the record that it is about
 * @param reference stable business reference: the same reference never makes a second case
 * @param customer whom it concerns, as any system names the customer
 * @param title one line, without personal data
 * @param description what happened and what to do, without personal data
 */
public record OpenCase(
        Key subject, String reference, @Nullable ExternalRef customer, String title, String description)
        implements Command {}
