package cat.xarxa.notification.preference.web;

import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.preference.Category;
import cat.xarxa.notification.preference.OwnPreferences.Choice;
import cat.xarxa.notification.preference.Preference;
import cat.xarxa.platform.problem.Findings;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be written to, as it was sent: all of it.
 *
 * @param matrix categories on channels; what is not named is on
 * @param quiet when not, null for never
 */
@Schema(description = "How somebody wants to be written to; what is not named of the matrix is on")
record WrittenPreference(
        @Nullable List<@Nullable WrittenCell> matrix,
        @Nullable WrittenQuiet quiet,

        @Schema(
                description = "How many mails a day go at once",
                minimum = "0",
                maximum = "1000",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Integer cap) {

    private static final int MOST = 100;

    /** Refuses what cannot be had. */
    Choice read() {
        Findings findings = new Findings();
        Set<Category> off = off(findings);
        var wanted = WrittenQuiet.read(quiet, findings);
        if (cap == null) {
            findings.add("cap", "required");
        } else if (cap < 0 || cap > Preference.MOST) {
            findings.add("cap", "out-of-range", 0, Preference.MOST);
        }
        findings.refuseAny();
        return new Choice(off, wanted, Objects.requireNonNull(cap));
    }

    private Set<Category> off(Findings findings) {
        Set<Category> off = EnumSet.noneOf(Category.class);
        List<@Nullable WrittenCell> cells = Objects.requireNonNullElse(matrix, List.of());
        if (cells.size() > MOST) {
            findings.add("matrix", "too-many", MOST);
            return off;
        }
        Set<String> named = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            WrittenCell cell = cells.get(i);
            String field = "matrix[" + i + "]";
            if (cell == null) {
                findings.add(field, "required");
            } else {
                cell.read(field, named, off, findings);
            }
        }
        return off;
    }

    /** Whether somebody wants to be told of such things there, as it was sent. */
    record WrittenCell(
            @Schema(implementation = Category.class, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String category,

            @Schema(implementation = Channel.class, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String channel,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            Boolean on) {

        private void read(String field, Set<String> named, Set<Category> off, Findings findings) {
            Category of = findings.constant(field + ".category", category, Category.class);
            Channel at = findings.constant(field + ".channel", channel, Channel.class);
            if (on == null) {
                findings.add(field + ".on", "required");
            }
            if (of == null || at == null || on == null) {
                return;
            }
            if (!named.add(of + "/" + at)) {
                findings.add(field, "named-twice");
            }
            if (!on) {
                turnOff(field + ".on", of, at, off, findings);
            }
        }

        private static void turnOff(String field, Category of, Channel at, Set<Category> off, Findings findings) {
            if (at == Channel.INBOX) {
                findings.add(field, "inbox-always-on");
            } else if (of.isMandatory()) {
                findings.add(field, "always-on");
            } else {
                off.add(of);
            }
        }
    }
}
