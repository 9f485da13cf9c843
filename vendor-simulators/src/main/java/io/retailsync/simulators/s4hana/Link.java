package io.retailsync.simulators.s4hana;

/**
 * A navigation property.
 *
 * @param name its name
 * @param targetSet the entity set it leads to
 * @param many whether it leads to several entities
 */
record Link(String name, String targetSet, boolean many) {}
