package io.retailsync.model.json;

import org.jspecify.annotations.Nullable;

/**
 * Where in a document something stands, such as {@code lines[2].price}. It is spelled only when somebody asks: of a document in order nobody
 * does.
 *
 * @param outer where that stands which holds it; null for the document itself
 * @param member its name there; empty for an element
 * @param index its place in a list, or -1
 */
record Place(@Nullable Place outer, String member, int index) {

    static final Place DOCUMENT = new Place(null, "", -1);

    Place member(String name) {
        return new Place(this, name, -1);
    }

    Place element(int at) {
        return new Place(this, "", at);
    }

    /** {@return the place of any entry of a map: its key may be personal} */
    Place entry() {
        return new Place(this, "[]", -1);
    }

    @Override
    public String toString() {
        if (outer == null) {
            return "";
        }
        String before = outer.toString();
        if (index >= 0) {
            return before + "[" + index + "]";
        }
        return before.isEmpty() || member.equals("[]") ? before + member : before + "." + member;
    }
}
