package cat.xarxa.portal.agenda;

import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.language.Language;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of the agenda, by month.
 *
 * @param older address of the next page, null at the end
 */
record AgendaList(List<Month> months, @Nullable String older) {

    /** What is in one month. */
    record Month(YearMonth iso, String name, List<Entry> entries) {}

    static AgendaList of(List<Entry> entries, @Nullable String older, Language language) {
        Map<YearMonth, List<Entry>> byMonth = new LinkedHashMap<>();
        entries.forEach(entry -> byMonth.computeIfAbsent(entry.month(), month -> new ArrayList<>())
                .add(entry));
        return new AgendaList(
                byMonth.entrySet().stream()
                        .map(month ->
                                new Month(month.getKey(), Dates.month(month.getKey(), language), month.getValue()))
                        .toList(),
                older);
    }
}
