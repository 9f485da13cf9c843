package io.retailsync.store;

import io.retailsync.spi.StoreUnavailable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;

/** Where a store file is, and what can be said of it before SQLite opens it. */
final class Location {

    /** How an SQLite file begins (https://www.sqlite.org/fileformat.html, 1.3): magic, page size at 16, size in pages at 28. */
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private static final int LARGEST_PAGE = 65_536;
    private static final int BYTES_BETWEEN = 10;

    private static final Set<PosixFilePermission> WRITE =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private Location() {}

    /** {@return the real path of a file that can be written, or created} */
    static Path of(Path given) {
        Path absolute = given.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        Path name = absolute.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            throw new StoreUnavailable("store file " + absolute + " has no directory: create it, or name another path");
        }
        try {
            boolean exists = Files.exists(absolute);
            Path real = exists ? absolute.toRealPath() : folder.toRealPath().resolve(name);
            if (exists && !Files.isRegularFile(real)) {
                throw new StoreUnavailable("store file " + real + " is no file: name a file inside a directory");
            }
            if (!isWritable(real.resolveSibling("")) || (exists && !isWritable(real))) {
                throw new StoreUnavailable("store file " + real
                        + " is read-only: give this process the right to write the file and its directory");
            }
            return real;
        } catch (IOException failure) {
            throw new StoreUnavailable(
                    "store file " + absolute + " can't be looked at: " + failure.getMessage(), failure);
        }
    }

    /** Asks for the permission itself too, because an administrator's process may write what nobody is meant to. */
    private static boolean isWritable(Path path) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return Files.isWritable(path)
                && (!posix || Files.getPosixFilePermissions(path).stream().anyMatch(WRITE::contains));
    }

    static boolean hasContent(Path file) {
        return file.toFile().length() > 0;
    }

    /**
     * {@return whether a file's length is what its header says}
     *
     * @throws StoreUnavailable where it has no header of SQLite
     */
    static boolean looksSound(Path file) {
        if (!Files.exists(file)) {
            return true;
        }
        try (DataInputStream header = new DataInputStream(Files.newInputStream(file))) {
            long length = Files.size(file);
            if (length == 0) {
                return true;
            }
            if (!Arrays.equals(header.readNBytes(MAGIC.length), MAGIC)) {
                throw new StoreUnavailable(
                        "store file " + file + " is not a store file: name another path, or restore the last backup");
            }
            int pageSize = header.readUnsignedShort();
            header.skipNBytes(BYTES_BETWEEN);
            return length == (pageSize == 1 ? LARGEST_PAGE : pageSize) * Integer.toUnsignedLong(header.readInt());
        } catch (IOException failure) {
            throw new StoreUnavailable(
                    "store file " + file + " can't be read: restore the last backup, or name another path", failure);
        }
    }
}
