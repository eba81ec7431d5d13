package cat.xarxa.platform.audit.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;

/** Changes one thing of a document, whatever it holds. */
final class Edits {

    private final Random random;

    Edits(Random random) {
        this.random = random;
    }

    /** Changes, adds, takes away, renames or retypes a field, but not that one. */
    void of(BsonDocument document, String butNot) {
        List<String> fields = new ArrayList<>(document.keySet());
        fields.remove(butNot);
        String field = fields.get(random.nextInt(fields.size()));
        boolean isId = field.equals("_id");
        switch (random.nextInt(10)) {
            case 0 -> document.append("more", BsonBoolean.FALSE);
            case 1 -> {
                if (!isId) {
                    document.remove(field);
                } else {
                    document.put(field, another(document.get(field)));
                }
            }
            case 2 -> {
                if (!isId) {
                    document.append(field + "s", document.remove(field));
                } else {
                    document.put(field, another(document.get(field)));
                }
            }
            default -> document.put(field, another(document.get(field)));
        }
    }

    private BsonValue another(BsonValue value) {
        return switch (value) {
            case BsonString text -> new BsonString(text(text.getValue()));
            case BsonInt32 number ->
                random.nextBoolean() ? new BsonInt32(number.getValue() + 1) : new BsonInt64(number.getValue());
            case BsonInt64 number ->
                random.nextBoolean() ? new BsonInt64(number.getValue() - 1) : new BsonDouble(number.getValue());
            case BsonDateTime time -> new BsonDateTime(time.getValue() + 1 + random.nextInt(100_000));
            case BsonNull none -> new BsonString("");
            case BsonDocument inner -> {
                of(inner, "");
                yield inner;
            }
            case BsonArray items when items.isEmpty() -> new BsonArray(List.of(new BsonString("OFFICE")));
            case BsonArray items ->
                random.nextBoolean() ? new BsonArray(List.of()) : new BsonArray(List.of(another(items.getFirst())));
            default -> BsonNull.VALUE;
        };
    }

    /** One letter more, less or different. */
    private String text(String text) {
        int at = random.nextInt(text.length() + 1);
        String rest = text.substring(Math.min(text.length(), at + random.nextInt(2)));
        String changed = text.substring(0, at) + (char) ('a' + random.nextInt(6)) + rest;
        return changed.equals(text) ? text + " " : changed;
    }
}
