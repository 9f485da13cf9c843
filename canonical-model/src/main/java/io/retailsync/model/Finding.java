package io.retailsync.model;

/**
 * One fault found in data, said so that a person can act on it.
 *
 * @param code stable code, lower case with dashes
 * @param path the offending attribute path
 * @param message what was expected and what was found; never personal data
 */
public record Finding(String code, String path, String message) {}
