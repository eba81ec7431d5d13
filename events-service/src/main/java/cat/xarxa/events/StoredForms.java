package cat.xarxa.events;

import cat.xarxa.events.activity.Activity;
import cat.xarxa.platform.text.Language;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** How values stand in the database: ids as UUIDs, languages by code, days and zones as text. */
@Configuration(proxyBeanMethods = false)
class StoredForms {

    @Bean
    MongoCustomConversions conversions() {
        return new MongoCustomConversions(List.of(
                new IdToUuid(),
                new UuidToId(),
                new LanguageToCode(),
                new CodeToLanguage(),
                new DayToText(),
                new TextToDay(),
                new ZoneToText(),
                new TextToZone()));
    }

    @WritingConverter
    private static final class IdToUuid implements Converter<Activity.Id, UUID> {
        @Override
        public UUID convert(Activity.Id id) {
            return id.value();
        }
    }

    @ReadingConverter
    private static final class UuidToId implements Converter<UUID, Activity.Id> {
        @Override
        public Activity.Id convert(UUID value) {
            return new Activity.Id(value);
        }
    }

    @WritingConverter
    private static final class LanguageToCode implements Converter<Language, String> {
        @Override
        public String convert(Language language) {
            return language.code();
        }
    }

    @ReadingConverter
    private static final class CodeToLanguage implements Converter<String, Language> {
        @Override
        public Language convert(String code) {
            return Language.of(code).orElseThrow();
        }
    }

    @WritingConverter
    private static final class DayToText implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate day) {
            return day.toString();
        }
    }

    @ReadingConverter
    private static final class TextToDay implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String day) {
            return LocalDate.parse(day);
        }
    }

    @WritingConverter
    private static final class ZoneToText implements Converter<ZoneId, String> {
        @Override
        public String convert(ZoneId zone) {
            return zone.getId();
        }
    }

    @ReadingConverter
    private static final class TextToZone implements Converter<String, ZoneId> {
        @Override
        public ZoneId convert(String zone) {
            return ZoneId.of(zone);
        }
    }
}
