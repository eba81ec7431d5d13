package cat.xarxa.portal.agenda;

import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for, as it was sent.
 *
 * @param coming {@code true} for what has not ended
 */
record AgendaQuery(
        @Nullable String from,
        @Nullable String to,
        @Nullable String kind,
        @Nullable String theme,
        @Nullable String comarca,
        @Nullable String organiser,
        @Nullable String speaker,
        @Nullable String coming,
        @Nullable String cursor) {}
