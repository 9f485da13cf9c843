package io.retailsync.examples.taint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** How vendors quote what they refuse. */
final class Quotes {

    private Quotes() {}

    /** {@return sentences, one for each text that stands in a document} */
    static List<String> of(JsonNode document) {
        List<String> sentences = new ArrayList<>();
        if (document.isTextual()) {
            String text = document.textValue();
            sentences.add("found " + text + ", which is blocked");
        }
        document.forEach(part -> sentences.addAll(of(part)));
        return sentences;
    }
}
