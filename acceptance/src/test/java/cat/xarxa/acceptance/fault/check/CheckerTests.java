package cat.xarxa.acceptance.fault.check;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.history.Operation;
import cat.xarxa.acceptance.fault.history.Outcome;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The checker can fail: in evidence that is good but for one thing it names that thing. */
class CheckerTests {

    private final Story story = new Story();

    @BeforeEach
    void tellTheStory() {
        story.tell();
    }

    @Test
    void findsNothingInGoodEvidence() {
        assertThat(story.findings()).isEmpty();
    }

    @Test
    void namesALostDocument() {
        story.things.removeFirst();
        assertNamed(Kind.LOST, "CREATE_POST w-1");
    }

    @Test
    void namesALostRewrite() {
        story.rewrite("w-9", 3);
        assertNamed(Kind.LOST, "REWRITE_POST w-9");
    }

    @Test
    void namesARewriteThatOverwroteAnother() {
        story.rewrite("w-9", 1);
        assertNamed(Kind.LOST, "another rewrite made the same version");
    }

    @Test
    void namesALostEvent() {
        story.outbox.removeIf(told -> told.id().equals("e-post"));
        story.records.removeIf(told -> told.id().equals("e-post"));
        story.ledger.removeIf(row -> row.event().equals("e-post"));
        story.mails.remove(story.mailOf("e-post"));
        assertNamed(Kind.LOST, "PUBLISH_POST w-2: acknowledged and never told");
    }

    @Test
    void namesAnEventThatNeverLeft() {
        story.records.removeIf(told -> told.id().equals("e-recording-2"));
        assertNamed(Kind.UNDELIVERED, "e-recording-2");
    }

    @Test
    void namesADoubledEvent() {
        story.records.add(story.toldOfPost("e-post-again", 2));
        assertNamed(Kind.DUPLICATE, "e-post-again");
    }

    @Test
    void takesTheSameRecordTwiceForOne() {
        story.records.add(story.records.getFirst());
        assertThat(story.findings()).isEmpty();
    }

    @Test
    void namesAReorderedEvent() {
        int last = story.records.size() - 1;
        Collections.swap(story.records, last, last - 1);
        assertNamed(Kind.INVERSION, "is number 3 after number 1");
    }

    @Test
    void namesAGhost() {
        story.writes.removeIf(done -> done.write().operation() == Operation.PUBLISH_POST);
        assertNamed(Kind.GHOST, "e-post of p-1: tells of what nobody wrote");
    }

    @Test
    void namesADocumentThatWasRefused() {
        story.end("w-1", Outcome.refused(412));
        assertNamed(Kind.GHOST, "document p-1 of w-1");
    }

    @Test
    void namesAnEventThatIsInNoOutbox() {
        story.outbox.removeIf(told -> told.id().equals("e-post"));
        assertNamed(Kind.GHOST, "e-post of p-1: is on the topic and in no outbox");
    }

    @Test
    void namesAMissingRowOfTheInbox() {
        story.ledger.removeIf(row -> row.id().equals("e-post/person:b/INBOX/PUBLICATION"));
        assertNamed(Kind.UNDELIVERED, "person:b/INBOX has no row of event e-post");
    }

    @Test
    void namesARowOfSomebodyElse() {
        story.row("e-post", "person:stranger/INBOX", "p-1");
        assertNamed(Kind.GHOST, "person:stranger/INBOX");
    }

    @Test
    void namesADoubledMail() {
        story.mails.add(story.mailOf("e-post"));
        assertNamed(Kind.MAILED_TWICE, "e-post/person:a/EMAIL/PUBLICATION");
    }

    @Test
    void namesAMissingMailAndAStrayOne() {
        story.mails.remove(story.mailOf("e-post"));
        story.mails.add("0123");
        assertNamed(Kind.UNDELIVERED, "the mail of row e-post/person:a/EMAIL/PUBLICATION is not in the sink");
        assertNamed(Kind.GHOST, "mail 0123 of no row");
    }

    @Test
    void namesAMailThatWaits() {
        letTheMailBe("DEFERRED");
        assertNamed(Kind.UNDELIVERED, "is DEFERRED");
    }

    @Test
    void namesAMailThatShouldHaveBeenInADigestAndNoneThatWaitsForOne() {
        story.mails.remove(story.mailOf("e-post"));
        letTheMailBe("HELD");
        assertThat(story.findings()).isEmpty();
        letTheMailBe("OVERDUE");
        assertNamed(Kind.UNDELIVERED, "is OVERDUE");
    }

    @Test
    void knowsADigestAndItsMail() {
        String row = "d-1/person:a/EMAIL/DIGEST";
        story.ledger.add(new Evidence.Row(row, "d-1", "person:a/EMAIL", "d-1", "ACCEPTED"));
        story.mails.add(MessageId.of(row));
        assertThat(story.findings()).isEmpty();
    }

    private void letTheMailBe(String state) {
        story.ledger.replaceAll(row -> row.isMail() && row.event().equals("e-post")
                ? new Evidence.Row(row.id(), row.event(), row.address(), row.publication(), state)
                : row);
    }

    @Test
    void namesAnAggregateThatIsNotConsumed() {
        story.positions.removeIf(position -> position.key().equals("a-1"));
        assertNamed(Kind.UNDELIVERED, "aggregate a-1");
    }

    @Test
    void namesARefusalAndAWriteOfUnknownEnd() {
        story.end("w-3", Outcome.refused(404));
        story.end("w-4", Outcome.unknown(503));
        assertNamed(Kind.REFUSED, "w-3: answered 404");
        assertNamed(Kind.LOST, "w-4: nobody can tell");
    }

    private void assertNamed(Kind kind, String words) {
        List<Finding> findings = story.findings();
        assertThat(findings).as(findings::toString).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.what()).contains(words);
        });
    }
}
