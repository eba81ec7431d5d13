package cat.xarxa.events.activity;

import static cat.xarxa.events.activity.ActivityFixtures.ID;
import static cat.xarxa.events.activity.ActivityFixtures.NOW;
import static cat.xarxa.events.activity.ActivityFixtures.content;
import static cat.xarxa.events.activity.ActivityFixtures.recording;
import static cat.xarxa.events.activity.ActivityFixtures.tomorrow;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.events.content.Audience;
import cat.xarxa.platform.caller.Authorship;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReaderTests {

    private static final Authorship NOBODY = Authorship.of(null, "activities");
    private static final Reader ANYONE = Reader.anyone();
    private static final Reader MEMBER = new Reader(true, NOBODY);
    private static final Reader OFFICE = new Reader(false, new Authorship(true, true, Set.of(), Set.of(), false));
    private static final Reader COOPCAT =
            new Reader(false, new Authorship(false, false, Set.of("coopcat"), Set.of("coopcat"), true));

    @Test
    void seesWhatIsPublishedForThem() {
        Activity forAll = published(Audience.PUBLIC);
        Activity forTheNetwork = published(Audience.NETWORK);

        assertThat(ANYONE.sees(forAll)).isTrue();
        assertThat(ANYONE.sees(forTheNetwork)).isFalse();
        assertThat(COOPCAT.sees(forTheNetwork)).isFalse();
        assertThat(MEMBER.sees(forTheNetwork)).isTrue();
        assertThat(OFFICE.sees(forTheNetwork)).isTrue();
    }

    @Test
    void seesAProposalOfTheirsInEveryState() {
        Activity proposal = Activity.propose(ID, tomorrow(), "coopcat", NOW);

        assertThat(COOPCAT.sees(proposal)).isTrue();
        assertThat(OFFICE.sees(proposal)).isTrue();
        assertThat(MEMBER.sees(proposal)).isFalse();
        assertThat(new Reader(false, new Authorship(false, false, Set.of("uab"), Set.of(), true)).sees(proposal))
                .isFalse();
    }

    @Test
    void watchesRecordingsForThem() {
        Activity activity = published(Audience.PUBLIC);

        assertThat(ANYONE.watches(recording(), activity)).isTrue();
        assertThat(ANYONE.watches(forTheNetwork(), activity)).isFalse();
        assertThat(MEMBER.watches(forTheNetwork(), activity)).isTrue();
        assertThat(OFFICE.watches(forTheNetwork(), activity)).isTrue();
    }

    @Test
    void watchesRecordingsOfWhatIsTheirs() {
        Activity proposal = Activity.propose(ID, tomorrow(), "coopcat", NOW);
        proposal.publish(true, NOW);

        assertThat(COOPCAT.watches(forTheNetwork(), proposal)).isTrue();
        assertThat(COOPCAT.watches(forTheNetwork(), published(Audience.PUBLIC))).isFalse();
    }

    @Test
    void belongsToTheAudienceOfTheNetworkAsMemberOrStaff() {
        assertThat(ANYONE.audiences()).containsExactly(Audience.PUBLIC);
        assertThat(COOPCAT.audiences()).containsExactly(Audience.PUBLIC);
        assertThat(MEMBER.audiences()).contains(Audience.NETWORK);
        assertThat(OFFICE.audiences()).contains(Audience.NETWORK);
    }

    private static cat.xarxa.events.content.Recording forTheNetwork() {
        var open = recording();
        return new cat.xarxa.events.content.Recording(
                open.id(), null, open.url(), open.langs(), false, "NETWORK", open.publishedAt());
    }

    private static Activity published(Audience audience) {
        Activity activity = Activity.draft(ID, content(tomorrow().schedule(), audience), NOW);
        activity.publish(true, NOW);
        return activity;
    }
}
