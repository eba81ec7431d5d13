package cat.xarxa.members.contact;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.partner.Contact;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/** The mailboxes of all members. */
@Repository
class MailboxesOfMembers {

    private final MongoOperations mongo;
    private final Audit audit;

    MailboxesOfMembers(MongoOperations mongo, Audit audit) {
        this.mongo = mongo;
        this.audit = audit;
    }

    Mailboxes of(OrgId orgId) {
        Stored stored = mongo.findById(orgId.slug(), Stored.class);
        return stored == null ? Mailboxes.none(orgId) : new Mailboxes(orgId, stored.contacts(), stored.revision());
    }

    /** Within the transaction in which they were read: whoever was faster makes this one fail. */
    void save(Mailboxes mailboxes, Act act) {
        mongo.save(new Stored(mailboxes.orgId().slug(), mailboxes.contacts(), mailboxes.version()));
        audit.append(act);
    }

    /** How they are stored. */
    @Document("member_mailboxes")
    record Stored(@Id String id, List<Contact> contacts, long revision) {}
}
