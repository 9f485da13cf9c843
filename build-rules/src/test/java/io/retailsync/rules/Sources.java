package io.retailsync.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The text files of the checkout that people write, so nothing built, installed or hidden by tools. */
final class Sources {

    private static final Set<String> NOT_WRITTEN =
            Set.of("target", "node_modules", ".git", ".idea", ".vscode", ".settings", ".cifuzz-corpus");
    private static final Set<String> NOT_TRACKED = Set.of(".flattened-pom.xml", "dependency-reduced-pom.xml");

    private static final List<SourceFile> ALL = read();

    private Sources() {}

    static List<SourceFile> all() {
        return ALL;
    }

    static List<SourceFile> java() {
        return ALL.stream().filter(file -> file.path().endsWith(".java")).toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SourceFile> read() {
        List<SourceFile> files = new ArrayList<>();
        try {
            Files.walkFileTree(House.ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return NOT_WRITTEN.contains(directory.getFileName().toString()) && !directory.equals(House.ROOT)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile()
                            && !NOT_TRACKED.contains(file.getFileName().toString())) {
                        add(file, files);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(files);
    }

    private static void add(Path file, List<SourceFile> files) throws IOException {
        try {
            files.add(new SourceFile(House.ROOT.relativize(file).toString(), Files.readAllLines(file)));
        } catch (MalformedInputException e) {
            // Not text: the rules read words only.
        }
    }

    /** One text file. Its path is relative to the root, with slashes. */
    record SourceFile(String path, List<String> lines) {

        String measured() {
            return path + ": " + lines.size() + " lines";
        }

        /** Where the pattern is found, as {@code path:line: text}. */
        List<String> find(Pattern pattern) {
            return IntStream.range(0, lines.size())
                    .filter(index -> pattern.matcher(lines.get(index)).find())
                    .mapToObj(index ->
                            path + ":" + (index + 1) + ": " + lines.get(index).strip())
                    .toList();
        }
    }
}
