/**
 * SAP S/4HANA as a pure function: six OData V2 services over one set of books.
 *
 * <p>Start at {@link io.retailsync.simulators.s4hana.S4HanaSimulator}; its {@code books()} are the programmatic side with which a
 * generator prepares the company and a checker reads what became of it. Requests are parsed by Olingo against our own subset of
 * the vendor's metadata; the warehouse ships by itself.
 */
@NullMarked
package io.retailsync.simulators.s4hana;

import org.jspecify.annotations.NullMarked;
