/** The rules of the build, as tests: who may depend on whom, and what may be exported. */
@NullMarked
package io.retailsync.rules;

import org.jspecify.annotations.NullMarked;
