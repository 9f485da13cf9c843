/** Documents that are generated from the code and kept in the repository, so that a reader finds them and a change shows its effect. */
package io.retailsync.model.documents;
