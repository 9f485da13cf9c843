package io.retailsync.model.json;

import io.retailsync.model.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Finds the words of the constructor that refused a value, below the wrapping of the JSON library. */
final class Misfits {

    private Misfits() {}

    static String words(InvalidValue misfit) {
        InvalidValue nearest = misfit;
        for (@Nullable Throwable cause = misfit.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValue inner) {
                nearest = inner;
            }
        }
        return String.valueOf(nearest.getMessage());
    }
}
