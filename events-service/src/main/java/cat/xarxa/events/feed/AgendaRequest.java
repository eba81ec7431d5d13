package cat.xarxa.events.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.events.activity.Filter;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.feed.FeedLanguage;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.Language;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriComponentsBuilder;

/** One feed of the agenda: its format, language and filter. */
record AgendaRequest(Format format, Language language, Filter filter) {

    /** Where the feed is found, below the public address. */
    String path() {
        return "/feeds/agenda." + format.name().toLowerCase(Locale.ROOT) + query();
    }

    /** Identifies the feed for ever, whatever its host and format. */
    UUID id() {
        return UUID.nameUUIDFromBytes(("xarxa/agenda" + query()).getBytes(UTF_8));
    }

    private String query() {
        return UriComponentsBuilder.newInstance()
                .queryParam("lang", language.code())
                .queryParamIfPresent("from", Optional.ofNullable(filter.from()))
                .queryParamIfPresent("to", Optional.ofNullable(filter.to()))
                .queryParamIfPresent("kind", Optional.ofNullable(filter.kind()))
                .queryParamIfPresent("theme", Optional.ofNullable(filter.theme()))
                .queryParamIfPresent("territory", Optional.ofNullable(filter.territory()))
                .queryParamIfPresent("organiser", Optional.ofNullable(filter.organiser()))
                .queryParamIfPresent("speaker", Optional.ofNullable(filter.speaker()))
                .queryParamIfPresent("series", Optional.ofNullable(filter.series()))
                .encode()
                .toUriString();
    }

    /** The formats in which the agenda can be had, and how much of it fits into one. */
    enum Format {
        ICS("text/calendar", 500),
        ATOM("application/atom+xml", 50);

        private final String mediaType;
        private final int most;

        Format(String mediaType, int most) {
            this.mediaType = mediaType;
            this.most = most;
        }

        MediaType mediaType() {
            return MediaType.parseMediaType(mediaType + ";charset=UTF-8");
        }

        /** How many activities at most, of those with the newest dates. */
        int most() {
            return most;
        }

        byte[] write(AgendaFeed feed) {
            return switch (this) {
                case ICS -> CalendarWriter.subscription(feed);
                case ATOM -> AtomAgenda.write(feed);
            };
        }
    }

    /** Which feed is asked for, as it was sent. */
    record Wanted(
            @Parameter(description = FeedLanguage.DESCRIPTION) @Nullable
            String lang,

            @Parameter(description = "Only what takes place on this day or later, for example 2021-01-01") @Nullable
            String from,

            @Parameter(description = "Only what begins on this day or earlier, for example 2021-03-31") @Nullable
            String to,

            @Parameter(description = "Kind of activity") @Nullable
            String kind,

            @Parameter(description = "Id of a theme") @Nullable
            String theme,

            @Parameter(
                    description = "INE code of a municipality (with what concerns its comarca)"
                            + " or slug of a comarca (with what concerns its municipalities)")
            @Nullable
            String territory,

            @Parameter(description = "Slug of an organisation that organises it") @Nullable
            String organiser,

            @Parameter(description = "Slug of an organisation of which somebody speaks in it") @Nullable
            String speaker,

            @Parameter(description = "Slug of a series") @Nullable
            String series) {

        AgendaRequest read(Format format, Catalogue catalogue) {
            Findings findings = new Findings();
            Language language = FeedLanguage.of(lang, findings);
            Filter filter = new Filter.Wanted(from, to, kind, theme, territory, organiser, speaker, series)
                    .read(catalogue, findings);
            findings.refuseAny();
            return new AgendaRequest(format, language, filter);
        }
    }
}
