package cat.xarxa.portal.directory;

import org.jspecify.annotations.Nullable;

/** Which members a reader asks for, as it was sent. */
record MembersQuery(
        @Nullable String comarca,
        @Nullable String province,
        @Nullable String kind,
        @Nullable String population) {}
