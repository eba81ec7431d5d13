package cat.xarxa.platform.operations;

import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.consumer.DeadLetter;
import cat.xarxa.platform.consumer.DeadLetters;
import cat.xarxa.platform.problem.NotFoundException;
import cat.xarxa.platform.web.Listing;
import cat.xarxa.platform.web.PageLimit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows what consumers could not take, and lets it be tried again or given up. */
@RestController
@RequestMapping("/api/v1/ops/${spring.application.name}/dead-letters")
@Tag(name = "operations")
class DeadLetterController {

    private final DeadLetters deadLetters;
    private final Consumer<Act> audit;

    DeadLetterController(DeadLetters deadLetters, Consumer<Act> audit) {
        this.deadLetters = deadLetters;
        this.audit = audit;
    }

    @GetMapping
    @Operation(
            summary = "Open dead letters, oldest first",
            description = "Each with its cause, its headers and its payload as they came; sealed parts stay sealed.",
            security = @SecurityRequirement(name = "bearer"))
    Listing<DeadLetter> open(@RequestParam(required = false) @Nullable Integer limit) {
        return new Listing<>(deadLetters.open(PageLimit.of(limit)), null);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A dead letter, open or closed", security = @SecurityRequirement(name = "bearer"))
    DeadLetter one(@PathVariable String id) {
        return deadLetters.find(id).orElseThrow(DeadLetterController::unknown);
    }

    @PostMapping("/redrive")
    @Operation(
            summary = "Try dead letters again, with those that wait behind each",
            description = "In the order of the list. With dryRun each is tried and undone: the answer says what would"
                    + " come of it.",
            security = @SecurityRequirement(name = "bearer"))
    Listing<Redriven> redrive(@RequestBody Redrive redrive) {
        List<String> ids = redrive.checked();
        return new Listing<>(
                ids.stream()
                        .map(id -> known(() -> redrive.isTrial() ? triedOut(id) : tried(id)))
                        .toList(),
                null);
    }

    @PostMapping("/{id}/discard")
    @Operation(
            summary = "Give a dead letter up, and go on with those that wait behind it",
            security = @SecurityRequirement(name = "bearer"))
    Redriven discard(@PathVariable String id, @RequestBody Discard discard) {
        String reason = discard.checked();
        Act act = MendingActs.discarded(id, reason);
        return known(() -> new Redriven(
                id,
                deadLetters.discard(id, reason, () -> audit.accept(act)) ? Redriven.DISCARDED : Redriven.NEXT_IS_DEAD,
                null));
    }

    private Redriven tried(String id) {
        return deadLetters.redrive(id, taken -> audit.accept(MendingActs.redriven(id, taken)))
                ? new Redriven(id, Redriven.TAKEN, null)
                : new Redriven(id, Redriven.STILL_DEAD, cause(id));
    }

    private Redriven triedOut(String id) {
        return deadLetters
                .tryOut(id)
                .map(cause -> new Redriven(id, Redriven.WOULD_STAY_DEAD, cause))
                .orElseGet(() -> new Redriven(id, Redriven.WOULD_BE_TAKEN, null));
    }

    /** Its own cause, or that it was taken and one behind it was not. */
    private @Nullable String cause(String id) {
        return deadLetters
                .find(id)
                .filter(letter -> letter.state().equals("OPEN"))
                .map(letter -> letter.causeType() + ": " + letter.causeMessage())
                .orElse("one that waited behind it cannot be taken");
    }

    private static <T> T known(Supplier<T> action) {
        try {
            return action.get();
        } catch (NoSuchElementException e) {
            NotFoundException unknown = unknown();
            unknown.initCause(e);
            throw unknown;
        }
    }

    private static NotFoundException unknown() {
        return new NotFoundException("dead-letter-not-open");
    }
}
