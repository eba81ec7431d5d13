package cat.xarxa.content.post;

import static cat.xarxa.content.post.PostFixtures.draft;
import static cat.xarxa.content.post.PostFixtures.note;
import static cat.xarxa.content.post.PostFixtures.proposal;
import static cat.xarxa.content.post.PostFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.platform.caller.Authorship;
import cat.xarxa.platform.problem.ForbiddenException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReaderTests {

    private static final Content PUBLIC = note(PostType.NEWS, Audience.PUBLIC, "T");
    private static final Content NETWORK = note(PostType.NEWS, Audience.NETWORK, "T");

    private static final Reader ANYONE = Reader.anyone();
    private static final Reader MEMBER = new Reader(true, Authorship.of(null, "content"));
    private static final Reader OFFICE = new Reader(false, new Authorship(true, true, Set.of(), Set.of(), false));
    private static final Reader COMMISSION = new Reader(false, new Authorship(true, false, Set.of(), Set.of(), false));
    private static final Reader EDITOR =
            new Reader(true, new Authorship(false, false, Set.of("manlleu"), Set.of("manlleu"), false));
    private static final Reader COOPCAT = partner("coopcat");

    @Test
    void seesWhatIsPublishedForThem() {
        assertThat(ANYONE.sees(published(PUBLIC))).isTrue();
        assertThat(ANYONE.sees(published(NETWORK))).isFalse();
        assertThat(COOPCAT.sees(published(NETWORK))).isFalse();
        assertThat(MEMBER.sees(published(NETWORK))).isTrue();
        assertThat(OFFICE.sees(published(NETWORK))).isTrue();
    }

    @Test
    void seesDraftsOfTheirOwnOrganisationOnly() {
        assertThat(ANYONE.sees(draft(PUBLIC))).isFalse();
        assertThat(MEMBER.sees(draft(PUBLIC))).isFalse();
        assertThat(EDITOR.sees(draft(PUBLIC))).isTrue();
        assertThat(COOPCAT.sees(draft(PUBLIC))).isFalse();
        assertThat(COMMISSION.sees(draft(PUBLIC))).isTrue();
    }

    @Test
    void seesProposalsOfTheirsWhoeverAnswersForThem() {
        assertThat(COOPCAT.sees(proposal(PUBLIC))).isTrue();
        assertThat(partner("uab").sees(proposal(PUBLIC))).isFalse();
        assertThat(MEMBER.sees(proposal(PUBLIC))).isFalse();
    }

    @Test
    void writesWhatIsTheirs() {
        assertThatCode(() -> new Author(OFFICE).requireToWrite(draft(PUBLIC))).doesNotThrowAnyException();
        assertThatCode(() -> new Author(EDITOR).requireToWrite(draft(PUBLIC))).doesNotThrowAnyException();
        assertThatCode(() -> new Author(COOPCAT).requireToWrite(proposal(PUBLIC)))
                .doesNotThrowAnyException();
    }

    @Test
    void writesNothingThatTheyOnlyRead() {
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> new Author(COMMISSION).requireToWrite(draft(PUBLIC)));
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> new Author(MEMBER).requireToWrite(published(PUBLIC)));
    }

    @Test
    void knowsNothingOfWhatTheyMayNotRead() {
        assertThatExceptionOfType(PostNotFound.class)
                .isThrownBy(() -> new Author(partner("uab")).requireToWrite(proposal(PUBLIC)));
    }

    private static Reader partner(String slug) {
        return new Reader(false, new Authorship(false, false, Set.of(slug), Set.of(slug), true));
    }
}
