package io.retailsync.model.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a component means, in the words of its record's Javadoc. */
public final class Meanings {

    private Meanings() {}

    /** {@return the words of the {@code @param} of a component} */
    public static String of(RecordComponent component) {
        Class<?> record = component.getDeclaringRecord();
        while (record.getEnclosingClass() != null) {
            record = record.getEnclosingClass();
        }
        Path source = KeptDocument.in("canonical-model/src/main/java")
                .resolve(record.getName().replace('.', '/') + ".java");
        Matcher words = Pattern.compile("\\* @param " + component.getName() + " (.*?)\\n\\s*\\*(/| @)", Pattern.DOTALL)
                .matcher(text(source));
        return words.find() ? plain(words.group(1)) : "";
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\n\\s*\\* ?", " ")
                .replaceAll("\\{@(?:code|link #?) ?([^}]*)}", "$1")
                .replaceAll("<sup>(.*?)</sup>", "^$1")
                .strip();
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
