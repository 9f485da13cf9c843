/**
 * The durable store on plain JDBC. Start at {@link io.retailsync.store.JdbcStore#file}.
 *
 * <p>Writers of all threads are merged into few transactions, readers have connections of their own, and every table, column and index
 * has a name that a person can read in a database shell.
 */
@NullMarked
package io.retailsync.store;

import org.jspecify.annotations.NullMarked;
