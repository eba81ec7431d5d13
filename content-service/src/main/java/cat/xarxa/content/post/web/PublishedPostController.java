package cat.xarxa.content.post.web;

import cat.xarxa.content.post.Content;
import cat.xarxa.content.post.Post;
import cat.xarxa.content.post.PublishedPosts;
import cat.xarxa.content.post.amendment.ChangeLevel;
import cat.xarxa.content.post.amendment.Note;
import cat.xarxa.content.post.web.PublishedPostCommand.ChangePost;
import cat.xarxa.content.post.web.PublishedPostCommand.CorrectPost;
import cat.xarxa.content.post.web.PublishedPostCommand.WithdrawPost;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.web.Revision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes, corrects and withdraws what is published; for the office, as publishing is. */
@RestController
@RequestMapping("/api/v1/posts/{id}")
@Tag(name = "posts")
class PublishedPostController {

    private static final DraftPost NOTHING = new DraftPost(null, null, null, null, null, null, null, null);

    private final PublishedPosts posts;
    private final DraftReader drafts;
    private final PostViews views;

    PublishedPostController(PublishedPosts posts, DraftReader drafts, PostViews views) {
        this.posts = posts;
        this.drafts = drafts;
        this.views = views;
    }

    @PostMapping("/changes")
    @Operation(
            summary = "Change a published post",
            description =
                    "With the ETag that was read in If-Match. Nobody is told of a minor change; of a major one who"
                            + " was told of the post, and who would be told of it now, with the note.",
            security = @SecurityRequirement(name = "bearer"))
    ResponseEntity<PostView> change(
            @PathVariable UUID id,
            @RequestBody ChangePost command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        Revision read = Revision.read(ifMatch);
        Findings findings = new Findings();
        ChangeLevel level = findings.constant("level", command.level(), ChangeLevel.class);
        Note note = level == ChangeLevel.MAJOR ? WrittenNote.read("note", command.note(), findings) : null;
        Content content = content(command.post(), findings);
        return tagged(posts.change(new Post.Id(id), content, Objects.requireNonNull(level), note, read));
    }

    @PostMapping("/corrections")
    @Operation(
            summary = "Correct a published post",
            description = "With the ETag that was read in If-Match. Exactly those who were told of the post are told,"
                    + " where they were told of it.",
            security = @SecurityRequirement(name = "bearer"))
    ResponseEntity<PostView> correct(
            @PathVariable UUID id,
            @RequestBody CorrectPost command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        Revision read = Revision.read(ifMatch);
        Findings findings = new Findings();
        Note note = WrittenNote.read("note", command.note(), findings);
        Content content = content(command.post(), findings);
        return tagged(posts.correct(new Post.Id(id), content, Objects.requireNonNull(note), read));
    }

    @PostMapping("/withdrawal")
    @Operation(
            summary = "Withdraw a published post",
            description = "With the ETag that was read in If-Match. It leaves lists and feeds, and says in its place"
                    + " that it is gone and why. Exactly those who were told of it are told.",
            security = @SecurityRequirement(name = "bearer"))
    ResponseEntity<PostView> withdraw(
            @PathVariable UUID id,
            @RequestBody WithdrawPost command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        Revision read = Revision.read(ifMatch);
        Findings findings = new Findings();
        Note reason = WrittenNote.read("reason", command.reason(), findings);
        findings.refuseAny();
        return tagged(posts.withdraw(new Post.Id(id), Objects.requireNonNull(reason), command.redirect(), read));
    }

    private Content content(@Nullable DraftPost post, Findings findings) {
        return drafts.read(Objects.requireNonNullElse(post, NOTHING), null, findings);
    }

    private ResponseEntity<PostView> tagged(Post post) {
        return ResponseEntity.ok().eTag(new Revision(post.version()).etag()).body(views.whole(post));
    }
}
