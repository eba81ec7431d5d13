package cat.xarxa.events.activity.command;

import cat.xarxa.platform.problem.Findings;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A list of a request.
 *
 * @param field its path
 * @param most how many items it may have
 */
record Lists(String field, int most, Findings findings) {

    /** The items with their paths, none missing; or nothing and a note when there are too many or one is null. */
    <T> List<Item<T>> items(@Nullable List<@Nullable T> given) {
        List<@Nullable T> values = given == null ? List.of() : given;
        if (values.size() > most) {
            findings.add(field, "too-many", most);
            return List.of();
        }
        IntStream.range(0, values.size())
                .filter(i -> values.get(i) == null)
                .forEach(i -> findings.add(field + "[" + i + "]", "required"));
        return IntStream.range(0, values.size())
                .filter(i -> values.get(i) != null)
                .mapToObj(i -> new Item<T>(field + "[" + i + "]", Objects.requireNonNull(values.get(i))))
                .toList();
    }

    /** Texts, each checked and kept once. */
    List<String> texts(@Nullable List<@Nullable String> given, BiConsumer<String, String> check) {
        List<Item<String>> items = items(given);
        items.forEach(item -> check.accept(item.path(), item.value()));
        return items.stream().map(Item::value).distinct().toList();
    }

    /** An item and where it stands. */
    record Item<T>(String path, T value) {}
}
