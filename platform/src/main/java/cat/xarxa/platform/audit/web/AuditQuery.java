package cat.xarxa.platform.audit.web;

import cat.xarxa.platform.audit.chain.AuditEntry;
import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.web.Cursor;
import cat.xarxa.platform.web.PageLimit;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted.
 *
 * @param actor for example {@code person:<uuid>}
 * @param object id of the object
 * @param action for example {@code post.published}
 * @param from an instant, inclusive
 * @param to an instant, exclusive
 */
record AuditQuery(
        @Nullable String actor,
        @Nullable String object,
        @Nullable String action,
        @Nullable String from,
        @Nullable String to,
        @Nullable String cursor,
        @Nullable Integer limit) {

    int most() {
        return PageLimit.of(limit);
    }

    Bson filter() {
        Findings findings = new Findings();
        List<Bson> filters = new ArrayList<>();
        filters.add(Filters.gt(AuditLog.POSITION, 0L));
        same(filters, AuditEntry.ACTOR, actor);
        same(filters, AuditEntry.OBJECT, object);
        same(filters, AuditEntry.ACTION, action);
        Date since = instant(findings, "from", from);
        Date until = instant(findings, "to", to);
        findings.refuseAny();
        if (since != null) {
            filters.add(Filters.gte(AuditEntry.AT, since));
        }
        if (until != null) {
            filters.add(Filters.lt(AuditEntry.AT, until));
        }
        before(filters);
        return Filters.and(filters);
    }

    private void before(List<Bson> filters) {
        Long position = Cursor.read(cursor, Long::valueOf);
        if (position != null) {
            filters.add(Filters.lt(AuditLog.POSITION, position));
        }
    }

    private static void same(List<Bson> filters, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            filters.add(Filters.eq(field, value.strip()));
        }
    }

    private static @Nullable Date instant(Findings findings, String field, @Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : Date.from(Instant.parse(text.strip()));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            findings.add(field, "not-an-instant");
            return null;
        }
    }
}
