/** Text in several languages, and the tags that name a language. Text about persons stands in the package above. */
@NullMarked
package io.retailsync.model.text;

import org.jspecify.annotations.NullMarked;
