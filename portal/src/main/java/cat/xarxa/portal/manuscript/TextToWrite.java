package cat.xarxa.portal.manuscript;

/** A text in one language, to be written. */
public record TextToWrite(String title, String summary, String body) {}
