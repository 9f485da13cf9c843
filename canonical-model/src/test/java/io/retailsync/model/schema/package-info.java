/**
 * JSON Schemas of the model: how they are generated, that they and the decoder agree, and what may change between two versions.
 *
 * <p>All of this is test code on purpose: a host needs the schemas, which lie in {@code docs/schemas}, and not the tools. So neither the
 * generator nor the validator is a dependency of the published module, and the comparison is no promise to anybody.
 */
package io.retailsync.model.schema;
