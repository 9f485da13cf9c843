package io.retailsync.model.returns;

import static io.retailsync.model.DataClass.C1;
import static io.retailsync.model.DataClass.P2;
import static io.retailsync.model.DataClass.P3;
import static io.retailsync.model.MergeRule.APPEND_ONLY;
import static io.retailsync.model.Owner.RET;
import static io.retailsync.model.Owner.WMS;

import io.retailsync.model.Attribute;
import io.retailsync.model.Coded;
import io.retailsync.model.ExternalRef;
import io.retailsync.model.PersonalText;
import io.retailsync.model.Required;
import io.retailsync.model.code.ActorRef;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at goods that came back (canonical-model §5.8): a fact that is never changed.
 *
 * @param returned the return
 * @param line the line's id within the return
 * @param inspector who looked
 * @param grade how they look
 * @param note what was seen
 * @param photos where pictures are
 * @param at when
 */
public record Inspection(
        @Attribute(
                value = C1,
                owner = {WMS, RET},
                merge = APPEND_ONLY)
        ExternalRef returned,

        @Attribute(
                value = C1,
                owner = {WMS, RET},
                merge = APPEND_ONLY)
        @Size(min = 1, max = 255)
        String line,

        @Attribute(
                value = P2,
                owner = {WMS, RET},
                merge = APPEND_ONLY)
        ActorRef inspector,

        @Attribute(
                value = C1,
                owner = {WMS, RET},
                merge = APPEND_ONLY)
        Coded<Grade> grade,

        @Attribute(
                value = P3,
                owner = {WMS, RET},
                merge = APPEND_ONLY)
        @Nullable
        PersonalText note,

        @Attribute(
                value = C1,
                owner = {WMS, RET},
                merge = APPEND_ONLY)
        @Size(max = 50)
        List<@Size(max = 2048) String> photos,

        @Attribute(
                value = C1,
                owner = {WMS, RET},
                merge = APPEND_ONLY)
        Instant at) {

    /**
     * Refuses missing parts, copies the photos.
     *
     * @param returned the return
     * @param line the line's id within the return
     * @param inspector who looked
     * @param grade how they look
     * @param note what was seen
     * @param photos where pictures are
     * @param at when
     */
    public Inspection {
        Required.present("returned", returned);
        Required.present("line", line);
        Required.present("inspector", inspector);
        Required.present("grade", grade);
        Required.present("at", at);
        photos = List.copyOf(photos);
    }
}
