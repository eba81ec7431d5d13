package cat.xarxa.acceptance.fault.crash;

import cat.xarxa.local.stack.Part;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a service may be halted: just before or just after one of its steps, from a request to a mail's 250; and midway
 * of a copy of somebody's data, and of their erasure.
 */
public enum CrashPoint {
    TRANSACTION_BODY_DONE(Part.CONTENT, "cat.xarxa.platform.outbox.Outbox", "append", Side.AFTER),
    COMMIT_BEFORE(
            Part.CONTENT, "cat.xarxa.platform.transaction.CommitRetryingTransactionManager", "doCommit", Side.BEFORE),
    COMMIT_AFTER(
            Part.CONTENT, "cat.xarxa.platform.transaction.CommitRetryingTransactionManager", "doCommit", Side.AFTER),
    CLAIM_BEFORE(Part.CONTENT, "cat.xarxa.platform.outbox.relay.UnsentEvents", "next", Side.BEFORE),
    CLAIM_AFTER(Part.CONTENT, "cat.xarxa.platform.outbox.relay.UnsentEvents", "next", Side.AFTER),
    SEND_BEFORE(Part.CONTENT, "cat.xarxa.platform.outbox.relay.Round", "sendHead", Side.BEFORE),
    SEND_AFTER(Part.CONTENT, "cat.xarxa.platform.outbox.relay.Round", "sendHead", Side.AFTER),
    ACKNOWLEDGED_BEFORE(Part.CONTENT, "cat.xarxa.platform.outbox.relay.Round", "settle", Side.BEFORE),
    ACKNOWLEDGED_AFTER(Part.CONTENT, "cat.xarxa.platform.outbox.relay.Round", "settle", Side.AFTER),
    MARK_SENT_BEFORE(Part.CONTENT, "cat.xarxa.platform.outbox.relay.UnsentEvents", "markSent", Side.BEFORE),
    MARK_SENT_AFTER(Part.CONTENT, "cat.xarxa.platform.outbox.relay.UnsentEvents", "markSent", Side.AFTER),
    CONSUME_BEFORE(Part.NOTIFICATION, "cat.xarxa.platform.consumer.EventConsumer", "accept", Side.BEFORE),
    HANDLED(Part.NOTIFICATION, "cat.xarxa.platform.consumer.Intake", "handle", Side.AFTER),
    HANDLER_COMMITTED(Part.NOTIFICATION, "cat.xarxa.platform.consumer.EventConsumer", "accept", Side.AFTER),
    OFFSET_COMMIT_BEFORE(
            Part.NOTIFICATION, "org.apache.kafka.clients.consumer.KafkaConsumer", "commitSync", Side.BEFORE),
    OFFSET_COMMIT_AFTER(Part.NOTIFICATION, "org.apache.kafka.clients.consumer.KafkaConsumer", "commitSync", Side.AFTER),
    LEDGER_BEFORE(Part.NOTIFICATION, "cat.xarxa.notification.delivery.Ledger", "open", Side.BEFORE),
    LEDGER_AFTER(Part.NOTIFICATION, "cat.xarxa.notification.delivery.Ledger", "open", Side.AFTER),
    MAIL_BEFORE(Part.NOTIFICATION, "cat.xarxa.notification.smtp.SmtpConnection", "post", Side.BEFORE),
    MAIL_ACCEPTED(Part.NOTIFICATION, "cat.xarxa.notification.smtp.SmtpConnection", "post", Side.AFTER),
    OUTCOME_RECORDED(Part.NOTIFICATION, "cat.xarxa.notification.delivery.OutcomeBook", "record", Side.AFTER),

    COPY_IN_CONTENT(Part.CONTENT, "cat.xarxa.platform.copy.PersonalCopies", "take", Side.AFTER),
    COPY_IN_EVENTS(Part.EVENTS, "cat.xarxa.platform.copy.PersonalCopies", "take", Side.AFTER),
    COPY_IN_NOTIFICATION(Part.NOTIFICATION, "cat.xarxa.platform.copy.PersonalCopies", "take", Side.AFTER),
    COPY_IN_MEMBERS(Part.MEMBERS, "cat.xarxa.platform.copy.PersonalCopies", "take", Side.AFTER),
    COPY_ANSWERED(Part.MEMBERS, "cat.xarxa.members.export.Exports", "answered", Side.AFTER),

    ERASURE_IN_MEMBERS(Part.MEMBERS, "cat.xarxa.members.erasure.Oblivion", "carryOut", Side.AFTER),
    ERASURE_ANSWERED(Part.MEMBERS, "cat.xarxa.members.erasure.Oblivion", "confirm", Side.AFTER),
    ERASURE_OF_ACCOUNT(Part.MEMBERS, "cat.xarxa.members.identity.keycloak.KeycloakAccounts", "remove", Side.AFTER),
    ERASURE_IN_EVENTS(Part.EVENTS, "cat.xarxa.events.people.Eraser", "erase", Side.AFTER),
    ERASURE_IN_NOTIFICATION(Part.NOTIFICATION, "cat.xarxa.notification.erasure.Eraser", "erase", Side.AFTER),
    ERASURE_OF_LEDGER(Part.NOTIFICATION, "cat.xarxa.notification.erasure.LedgerErasure", "step", Side.AFTER);

    private final Part service;
    private final String type;
    private final String method;
    private final Side side;

    CrashPoint(Part service, String type, String method, Side side) {
        this.service = service;
        this.type = type;
        this.method = method;
        this.side = side;
    }

    /** On the way from a publication to its readers, which services under load pass by themselves. */
    public static Set<CrashPoint> ofTelling() {
        return EnumSet.range(TRANSACTION_BODY_DONE, OUTCOME_RECORDED);
    }

    /** Which service is halted there. */
    public Part service() {
        return service;
    }

    /** The class whose method it is, by its full name. */
    String type() {
        return type;
    }

    String method() {
        return method;
    }

    Side side() {
        return side;
    }

    /** On which side of the method. */
    enum Side {
        BEFORE,
        /** When it has returned; not when it failed. */
        AFTER
    }
}
