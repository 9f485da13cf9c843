/**
 * What the host application and the main job share: a clock that both processes read alike. Never published.
 */
@NullMarked
package io.retailsync.examples;

import org.jspecify.annotations.NullMarked;
