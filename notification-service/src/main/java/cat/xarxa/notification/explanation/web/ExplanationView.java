package cat.xarxa.notification.explanation.web;

import cat.xarxa.notification.delivery.Delivery;
import cat.xarxa.notification.delivery.Stories.Story;
import cat.xarxa.notification.explanation.Explanation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What one telling meant for a person.
 *
 * @param state of the telling
 * @param sequel CHANGE, CORRECTION or WITHDRAWAL of a post, null for what tells of something for the first time
 * @param channels what became of it on each; none when the person was not told
 * @param whyNot short code for why they were not
 */
record ExplanationView(
        UUID sourceEventId,
        String kind,
        UUID publicationId,
        String state,
        Instant publishedAt,
        @Nullable String sequel,
        List<ChannelView> channels,
        @Nullable String whyNot) {

    static ExplanationView of(Explanation explanation, UnaryOperator<String> words) {
        return new ExplanationView(
                explanation.run().sourceEvent(),
                explanation.run().kind().name(),
                explanation.run().publication(),
                explanation.run().state(),
                explanation.run().publishedAt(),
                explanation.run().sequel(),
                explanation.stories().stream()
                        .map(story -> ChannelView.of(story, words))
                        .toList(),
                explanation.whyNot());
    }

    /**
     * What became of it on one channel.
     *
     * @param decidedAt when it was written down
     * @param changedAt when it came into its state, null while that is the first one
     * @param attempts how often it was tried to send it
     * @param digestDue of the digest that it waits for, or was told in
     * @param explain short code, or the mail server's status
     * @param reasons all that matched, as the person reads them
     * @param steps what has become of a mail, oldest first
     */
    record ChannelView(
            String channel,
            String state,
            Instant decidedAt,
            @Nullable Instant changedAt,
            int attempts,
            @Nullable Instant digestDue,
            @Nullable String explain,
            List<ReasonView> reasons,
            List<StepView> steps) {

        private static ChannelView of(Story story, UnaryOperator<String> words) {
            Delivery row = story.delivery();
            return new ChannelView(
                    row.key().channel().name(),
                    row.state().name(),
                    row.at(),
                    story.changed(),
                    story.attempts(),
                    row.digestDue(),
                    code(story.explain()),
                    row.reasons().stream()
                            .map(reason -> new ReasonView(
                                    words.apply(reason.code()), reason.subscription(), reason.frequency()))
                            .toList(),
                    story.steps().stream()
                            .map(step -> new StepView(step.at(), step.state().name(), code(step.explain())))
                            .toList());
        }
    }

    /** What became of a mail at a moment. */
    record StepView(Instant at, String state, @Nullable String explain) {}

    /** What follows the code may name somebody else. */
    private static @Nullable String code(@Nullable String explain) {
        return explain == null ? null : explain.split(" ", 2)[0];
    }

    /**
     * One cause.
     *
     * @param subscriptionId by which it can be changed, null for what nobody subscribed to
     */
    record ReasonView(
            String text,
            @Nullable UUID subscriptionId,
            @Nullable String frequency) {}
}
