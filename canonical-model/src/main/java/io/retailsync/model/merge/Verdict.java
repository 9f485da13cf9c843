package io.retailsync.model.merge;

/** How a merge of one attribute ended. */
public enum Verdict {
    /** There is a value. */
    SETTLED,
    /** Who has the word says that there is no value. */
    CLEARED,
    /** Nobody who has a word has said anything. */
    SILENT,
    /** Values differ, and no rule may choose between them. */
    NEEDS_A_PERSON
}
