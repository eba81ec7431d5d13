package cat.xarxa.content.post;

import cat.xarxa.content.post.amendment.ChangeLevel;
import cat.xarxa.content.post.amendment.Note;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.text.Text;
import cat.xarxa.platform.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Posts made by their own verbs. */
public final class PostFixtures {

    public static final Instant DRAFTED_AT = Instant.parse("2026-11-24T09:00:00.123456Z");
    public static final Instant PUBLISHED_AT = Instant.parse("2026-11-24T09:30:00.250999Z");
    public static final Post.Id ID = new Post.Id(UUID.fromString("019eb58f-9c00-7a31-8f4e-5b2f6a1c0d3e"));

    public static final UUID TOLD = UUID.fromString("019eb58f-9c00-7a31-8f4e-5b2f6a1c0d99");

    private PostFixtures() {}

    /** The news of the quarter, as the contract's sample tells it. */
    public static Content news() {
        return new Content(
                PostType.NEWS,
                new Content.Origin("xarxa", "coopcat"),
                Audience.PUBLIC,
                new Content.Subject(
                        List.of("fons-europeus", "cooperativisme"),
                        List.of("08112", "osona"),
                        LocalDate.of(2021, 3, 31)),
                new Texts(Map.of(
                        Language.CA,
                        Text.of(
                                "Seguiment dels projectes presentats a Next Generation EU",
                                "La Confederació segueix els projectes d’economia social i solidària presentats als"
                                        + " fons europeus.",
                                "Cos en **català**."),
                        Language.ES,
                        Text.of(
                                "Seguimiento de los proyectos presentados a Next Generation EU",
                                "La Confederación sigue los proyectos de economía social y solidaria presentados a los"
                                        + " fondos europeos.",
                                "Cuerpo en **castellano**."),
                        Language.EN,
                        Text.of(
                                "Following the projects submitted to Next Generation EU",
                                "The Confederation follows the social and solidarity economy projects submitted to the"
                                        + " European funds.",
                                "Body in **English**."))));
    }

    /** Only in Catalan, about nothing in particular. */
    public static Content note(PostType type, Audience audience, String title) {
        return new Content(
                type,
                new Content.Origin("manlleu", null),
                audience,
                new Content.Subject(List.of(), List.of(), null),
                new Texts(Map.of(Language.CA, Text.of(title, "Resum", "Cos"))));
    }

    /** What a partner began. */
    public static Post proposal(Content content) {
        return Post.propose(ID, content, "coopcat", DRAFTED_AT);
    }

    public static Post draft(Content content) {
        return Post.draft(ID, content, DRAFTED_AT);
    }

    public static Post published(Content content) {
        Post post = draft(content);
        post.publish(PUBLISHED_AT, TOLD);
        return post;
    }

    public static final UUID TOLD_AGAIN = UUID.fromString("019eb58f-9c00-7a31-8f4e-5b2f6a1c0d98");
    public static final Instant CHANGED_AT = Instant.parse("2026-11-25T10:00:00.500999Z");
    public static final UUID STANDS_IN = UUID.fromString("019eb58f-9c00-7a31-8f4e-5b2f6a1c0d77");

    public static Note note() {
        return new Note(Map.of(
                Language.CA, "S’ha ampliat el termini fins al 30 d’abril.",
                Language.ES, "Se ha ampliado el plazo hasta el 30 de abril.",
                Language.EN, "The deadline was extended to 30 April."));
    }

    public static PostEvent changed() {
        return published(news()).change(news(), ChangeLevel.MAJOR, note(), CHANGED_AT, TOLD_AGAIN);
    }

    public static PostEvent slightlyChanged() {
        return published(news()).change(news(), ChangeLevel.MINOR, null, CHANGED_AT, TOLD_AGAIN);
    }

    public static PostEvent corrected() {
        Note note = new Note(Map.of(
                Language.CA, "La data bona és el 31 de març, i no l’1.",
                Language.ES, "La fecha correcta es el 31 de marzo, y no el 1.",
                Language.EN, "The right date is 31 March, not the 1st."));
        return published(news()).correct(news(), note, CHANGED_AT, TOLD_AGAIN);
    }

    public static PostEvent withdrawn() {
        Note reason = new Note(Map.of(
                Language.CA, "La convocatòria s’ha anul·lat.",
                Language.ES, "La convocatoria se ha anulado.",
                Language.EN, "The call was cancelled."));
        return published(news()).withdraw(reason, STANDS_IN, CHANGED_AT, TOLD_AGAIN);
    }

    public static Post.Published publication(Content content) {
        return draft(content).publish(PUBLISHED_AT, TOLD);
    }
}
