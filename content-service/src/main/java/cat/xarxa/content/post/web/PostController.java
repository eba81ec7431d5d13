package cat.xarxa.content.post.web;

import cat.xarxa.content.post.Content;
import cat.xarxa.content.post.Newsroom;
import cat.xarxa.content.post.Post;
import cat.xarxa.content.post.Reader;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.web.Listing;
import cat.xarxa.platform.web.Revision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drafts, publishes and shows posts. */
@RestController
@RequestMapping("/api/v1/posts")
@Tag(name = "posts", description = "What the network says: news, chronicles, resources, good practices, alerts")
class PostController {

    private final Newsroom newsroom;
    private final DraftReader drafts;
    private final Catalogue catalogue;
    private final PostViews views;

    PostController(Newsroom newsroom, DraftReader drafts, Catalogue catalogue, PostViews views) {
        this.newsroom = newsroom;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.views = views;
    }

    @PostMapping
    @Operation(
            summary = "Draft or propose a post",
            description = "The office and editors draft; what a partner writes is a proposal (REVIEW) that the office"
                    + " looks at. Nobody is told before it is published. A refusal names every field at fault.",
            security = @SecurityRequirement(name = "bearer"))
    @ApiResponse(
            responseCode = "201",
            description = "The draft",
            headers = @Header(name = "Location", description = "Where the draft is read"),
            useReturnTypeSchema = true)
    ResponseEntity<PostView> draft(@RequestBody DraftPost draft, @Parameter(hidden = true) Caller caller) {
        Writing.requireToWrite(draft, caller);
        String proposer = Writing.proposer(caller);
        Post post = newsroom.write(drafts.read(draft, proposer), proposer);
        return ResponseEntity.created(URI.create("/api/v1/posts/" + post.getId().value()))
                .eTag(new Revision(post.version()).etag())
                .body(views.whole(post));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Write a draft or a proposal anew",
            description = "With the ETag that was read in If-Match. A published post is refused with 409.",
            security = @SecurityRequirement(name = "bearer"))
    ResponseEntity<PostView> revise(
            @PathVariable UUID id,
            @RequestBody DraftPost draft,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        Writing.requireToWrite(draft, caller);
        Revision read = Revision.read(ifMatch);
        Content content = drafts.read(draft, Writing.proposer(caller));
        Post post = newsroom.revise(new Post.Id(id), content, Writing.author(caller), read);
        return tagged(post, views.whole(post));
    }

    @PostMapping("/{id}/publish")
    @Operation(
            summary = "Publish a draft or a proposal",
            description = "For the office. The post shows in lists and feeds at once, and its readers are told."
                    + " A post that is published already is refused with 409, also when two publish it at once.",
            security = @SecurityRequirement(name = "bearer"))
    PostView publish(@PathVariable UUID id) {
        return views.whole(newsroom.publish(new Post.Id(id)));
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Read a post",
            description = "Public posts need no token; posts for the network need a person's token with a mandate."
                    + " A post that the caller may not see is answered like one that does not exist."
                    + " Of one that was withdrawn (state WITHDRAWN) only that is told, and why.")
    ResponseEntity<PostView> read(@PathVariable UUID id, @Parameter(hidden = true) @Nullable Caller caller) {
        Reader reader = Writing.reader(caller);
        Post post = newsroom.read(new Post.Id(id), reader);
        return tagged(post, views.of(post, reader));
    }

    @GetMapping
    @Operation(summary = "List posts", description = "Those that the caller may see, newest first.")
    Listing<PostView> list(@ParameterObject PostQuery query, @Parameter(hidden = true) @Nullable Caller caller) {
        Reader reader = Writing.reader(caller);
        return views.of(newsroom.list(query.read(reader, catalogue)), reader);
    }

    private static ResponseEntity<PostView> tagged(Post post, PostView view) {
        return ResponseEntity.ok().eTag(new Revision(post.version()).etag()).body(view);
    }
}
