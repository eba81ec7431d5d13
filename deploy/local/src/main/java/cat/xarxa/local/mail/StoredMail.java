package cat.xarxa.local.mail;

import java.time.Instant;

/**
 * What a list tells of a mail.
 *
 * @param id opaque
 * @param to the address that it was sent to, by the envelope
 * @param subject in plain words
 */
record StoredMail(String id, String to, String subject, Instant receivedAt) {}
