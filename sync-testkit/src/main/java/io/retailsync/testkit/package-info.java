/**
 * What authors of connectors and stores test with: kits whose every test is a rule of the SPI, the contract of simulated vendors, and
 * their faults. Start at {@link io.retailsync.testkit.Simulator}.
 */
@NullMarked
package io.retailsync.testkit;

import org.jspecify.annotations.NullMarked;
