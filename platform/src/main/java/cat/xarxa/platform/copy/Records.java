package cat.xarxa.platform.copy;

import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Documents of the database as plain JSON, which anybody can read: ids and times as text. */
final class Records {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Records() {}

    static String json(Map<String, Object> document) {
        return JSON.writeValueAsString(plain(document));
    }

    /** What stood inside a seal: JSON, or else a text. */
    static Object opened(String text) {
        Object read = JSON.readValue(text, Object.class);
        return read == null ? text : read;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> all = new LinkedHashMap<>();
                map.forEach((name, each) -> all.put(String.valueOf(name), plain(each)));
                yield all;
            }
            case Collection<?> many -> many.stream().map(Records::plain).toList();
            case Date time -> time.toInstant().toString();
            case Binary bytes -> bytes.getData();
            case Decimal128 number -> number.bigDecimalValue();
            case Number number -> number;
            case Boolean yes -> yes;
            case null -> null;
            default -> value.toString();
        };
    }
}
