package cat.xarxa.notification.preference.web;

import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.preference.Category;
import cat.xarxa.notification.preference.Preference;
import cat.xarxa.notification.preference.Quiet;
import cat.xarxa.notification.preference.Quiet.Hours;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to be written to.
 *
 * @param matrix each category on each channel
 * @param cap how many mails a day go at once
 * @param zone by whose clocks the quiet time and the days are; it is part of the person's profile
 */
record PreferenceView(List<CellView> matrix, QuietView quiet, int cap, String zone, long version) {

    static PreferenceView of(Preference preference, ZoneId zone, Function<Category, String> description) {
        return new PreferenceView(
                Arrays.stream(Category.values())
                        .flatMap(category -> cells(preference, category, description.apply(category)))
                        .toList(),
                QuietView.of(preference.quiet()),
                preference.cap(),
                zone.getId(),
                preference.version());
    }

    private static Stream<CellView> cells(Preference preference, Category category, String description) {
        return Stream.of(
                new CellView(category, description, Channel.INBOX, true, true),
                new CellView(
                        category, description, Channel.EMAIL, preference.allowsMail(category), category.isMandatory()));
    }

    /**
     * Whether a person is told of such things there.
     *
     * @param description what the category is, in the reader's language
     * @param mandatory whether that cannot be turned off
     */
    record CellView(Category category, String description, Channel channel, boolean on, boolean mandatory) {}

    /** When a person does not want to be disturbed. */
    record QuietView(
            @Schema(example = "18:00", nullable = true) @Nullable
            String from,

            @Schema(example = "08:00", nullable = true) @Nullable
            String to,

            boolean weekends,
            boolean holidays) {

        private static QuietView of(Quiet quiet) {
            Hours hours = quiet.hours();
            return new QuietView(
                    hours == null ? null : hours.from().toString(),
                    hours == null ? null : hours.to().toString(),
                    quiet.weekends(),
                    quiet.holidays());
        }
    }
}
