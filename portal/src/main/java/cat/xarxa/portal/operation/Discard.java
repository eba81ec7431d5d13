package cat.xarxa.portal.operation;

/** The command to give a dead letter up. */
record Discard(String reason) {}
