package cat.xarxa.events.feed;

import static cat.xarxa.events.feed.AgendaFixtures.ID;
import static cat.xarxa.events.feed.AgendaFixtures.MORNING;
import static cat.xarxa.events.feed.AgendaFixtures.entry;
import static cat.xarxa.events.feed.AgendaFixtures.facts;
import static cat.xarxa.events.feed.AgendaFixtures.feed;
import static cat.xarxa.events.feed.AgendaFixtures.in;
import static cat.xarxa.events.feed.AgendaFixtures.published;
import static cat.xarxa.events.feed.AgendaFixtures.saying;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.events.content.Nature;
import cat.xarxa.platform.feed.ComposedFeed;
import cat.xarxa.platform.text.Language;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A, B; C\\D",
                "\\n és una barra i una ena, \\, i \\;",
                "END:VEVENT",
                "cometes \" i dos punts : i accents l·l ç ñ",
                "emojis 👩‍👩‍👧‍👦 i llarg, llarg, llarg, llarg, llarg, llarg, llarg, llarg, llarg, llarg, llarg",
                "<script>alert(1)</script> &amp; %0D%0A",
                ";LANGUAGE=xx:VALUE"
            })
    void givesHostileTextsBackAsTheyWere(String text) {
        ParsedCalendar calendar = read(saying(new ComposedFeed.Wording(Language.CA, text, text, "")));

        assertThat(calendar.ofEvent(Property.SUMMARY)).isEqualTo(text);
        assertThat(calendar.ofEvent(Property.DESCRIPTION)).startsWith(text + "\n\n");
        assertThat(calendar.events()).hasSize(1);
        assertThat(calendar.calendar().validate().getEntries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\r\n ", "\u000B\n", "\u0085\n"})
    void letsNoTextBeginALineOfItsOwn(String lineBreak) {
        String injection = "Títol" + lineBreak + "END:VEVENT" + lineBreak + "BEGIN:VEVENT" + lineBreak + "UID:altre";
        AgendaFeed.Facts facts =
                new AgendaFeed.Facts(Nature.Kind.FORUM, MORNING, in(injection), List.of(injection), List.of(injection));

        ParsedCalendar calendar =
                read(entry(new ComposedFeed.Wording(Language.CA, injection, injection, ""), facts, published()));

        assertThat(calendar.events()).hasSize(1);
        assertThat(calendar.ofEvent(Property.UID)).isEqualTo(ID + "@xarxa");
        assertThat(calendar.ofEvent(Property.SUMMARY)).startsWith("Títol").contains("UID:altre");
        assertThat(calendar.text().lines())
                .doesNotContain("UID:altre")
                .filteredOn("END:VEVENT"::equals)
                .hasSize(1);
    }

    private static ParsedCalendar read(AgendaFeed.Entry entry) {
        return ParsedCalendar.of(CalendarWriter.subscription(feed(entry)));
    }
}
