package cat.xarxa.portal.activity;

/** How a series or a session is called in one language. */
public record Title(String title) {}
