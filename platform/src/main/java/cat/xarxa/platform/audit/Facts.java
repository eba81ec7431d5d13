package cat.xarxa.platform.audit;

import cat.xarxa.platform.audit.chain.AuditEntry.Change;
import cat.xarxa.platform.envelope.WireFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is so of an object at a moment, in ids, slugs, words of enumerations, numbers and dates. What may tell of a
 * person, or is long, is kept as a fingerprint only: it shows that it changed, and proves which text it was.
 */
public final class Facts {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._:/+#,~-]*");
    private static final int LONGEST = 500;
    private static final Facts NONE = new Facts(Map.of());

    private record Fact(String text, boolean hidden) {

        private String shown(UnaryOperator<String> fingerprint) {
            return hidden ? fingerprint.apply(text) : text;
        }
    }

    private final Map<String, Fact> facts;

    private Facts(Map<String, Fact> facts) {
        this.facts = facts;
    }

    /** Of an object that is not there. */
    public static Facts none() {
        return NONE;
    }

    /**
     * Adds one.
     *
     * @param value null when there is none; a collection is taken in its order
     * @throws IllegalArgumentException when it might be a name, an address or a text
     */
    public Facts with(String field, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        String text = value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.joining(","))
                : value.toString();
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("the fact " + field + " is not plain and has to be hidden");
        }
        return with(field, new Fact(text, text.length() > LONGEST));
    }

    /** Adds one that is kept as a fingerprint. */
    public Facts hidden(String field, @Nullable Object value) {
        return value == null ? this : with(field, new Fact(WireFormat.write(value), true));
    }

    /** Adds a fingerprint for each key, so that it shows which of them changed. */
    public Facts hiddenEach(String field, Map<?, ?> values) {
        Facts all = this;
        for (Map.Entry<?, ?> value : values.entrySet()) {
            all = all.hidden(field + "." + value.getKey(), value.getValue());
        }
        return all;
    }

    private Facts with(String field, Fact fact) {
        Map<String, Fact> more = new LinkedHashMap<>(facts);
        more.put(field, fact);
        return new Facts(more);
    }

    /** What is different in others. */
    List<Change> to(Facts others, UnaryOperator<String> fingerprint) {
        Set<String> fields = new LinkedHashSet<>(facts.keySet());
        fields.addAll(others.facts.keySet());
        List<Change> changes = new ArrayList<>();
        for (String field : fields) {
            Fact before = facts.get(field);
            Fact after = others.facts.get(field);
            if (!Objects.equals(before, after)) {
                changes.add(new Change(
                        field,
                        before == null ? null : before.shown(fingerprint),
                        after == null ? null : after.shown(fingerprint)));
            }
        }
        return changes;
    }
}
