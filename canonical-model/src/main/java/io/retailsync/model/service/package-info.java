/**
 * What people do for customers. Start at {@link io.retailsync.model.service.ServiceCase}; {@link io.retailsync.model.service.Approval} is
 * somebody's consent to a refund or another step, {@link io.retailsync.model.service.TimelineEntry} what is shown of a customer's history.
 */
@NullMarked
package io.retailsync.model.service;

import org.jspecify.annotations.NullMarked;
