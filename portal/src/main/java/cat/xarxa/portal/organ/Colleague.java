package cat.xarxa.portal.organ;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who acts for an organisation, to be seated; without a name when they have been erased. */
public record Colleague(UUID personId, @Nullable String name) {}
