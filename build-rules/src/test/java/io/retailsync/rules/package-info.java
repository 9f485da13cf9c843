/**
 * The rules of the house, as tests over the sources and the compiled classes of all modules: who may depend on whom, what may be
 * exported, how large things may grow, what a library may not call.
 *
 * <p>A rule is one test, named by the sentence that it keeps. Its exceptions stand beside it, each with a reason, and an exception
 * that nothing needs any more fails as well. Start at {@link io.retailsync.rules.ArrowsTest}.
 */
@NullMarked
package io.retailsync.rules;

import org.jspecify.annotations.NullMarked;
