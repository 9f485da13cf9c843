/** What is kept in step, one flow each: where it comes from, where it goes, and which records it concerns. */
@NullMarked
package io.retailsync.examples.host.flows;

import org.jspecify.annotations.NullMarked;
