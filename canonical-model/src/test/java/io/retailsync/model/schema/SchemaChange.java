package io.retailsync.model.schema;

/** One difference between two versions of a schema, in words. */
record SchemaChange(String path, ChangeKind kind, String words) {

    @Override
    public String toString() {
        String hurt = kind.breaksReader() && kind.breaksWriter()
                ? "breaks readers both ways"
                : kind.breaksReader()
                        ? "breaks reading what was written before"
                        : kind.breaksWriter() ? "older readers may refuse it" : "breaks nobody";
        return (path.isEmpty() ? "(whole)" : path) + ": " + words + " [" + kind + ", " + kind.level() + ": " + hurt
                + "]";
    }
}
