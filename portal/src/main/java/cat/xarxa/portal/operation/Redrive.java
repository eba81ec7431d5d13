package cat.xarxa.portal.operation;

import java.util.List;

/** The command to try dead letters again, or only to see what would come of it. */
record Redrive(List<String> ids, boolean dryRun) {}
