package cat.xarxa.members.identity.web;

import cat.xarxa.members.identity.AccountNotWaiting;
import cat.xarxa.members.identity.Backlog;
import cat.xarxa.members.identity.drift.Comparison;
import cat.xarxa.members.identity.drift.Comparisons;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.Registry;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether accounts are what they are to be: what the last comparisons found, and what waits. */
@RestController
@RequestMapping(path = "/api/v1/accounts", produces = "application/json")
@Tag(name = "Accounts")
@SecurityRequirement(name = "bearer")
class AccountsController {

    private static final int NEWEST = 20;

    private final Comparisons comparisons;
    private final Backlog backlog;
    private final Registry registry;

    AccountsController(Comparisons comparisons, Backlog backlog, Registry registry) {
        this.comparisons = comparisons;
        this.backlog = backlog;
        this.registry = registry;
    }

    @GetMapping("/comparisons")
    @Operation(
            operationId = "accountComparisons",
            summary = "What the last comparisons of accounts with people found",
            description = "The newest 20; auditors are told no names.")
    ResponseEntity<Listing<ComparisonView>> comparisons(@Parameter(hidden = true) Caller caller) {
        var names = names(caller);
        return answer(new Listing<>(
                comparisons.newest(NEWEST).stream()
                        .map(one -> ComparisonView.of(one, names))
                        .toList(),
                null));
    }

    @PostMapping("/comparisons")
    @Operation(
            operationId = "compareAccounts",
            summary = "Compare all accounts with the people, now",
            description = "Answered at once; it is done by and by. While one is under way, that is the one.")
    ResponseEntity<ComparisonView> compare(@Parameter(hidden = true) Caller caller) {
        Comparison asked = comparisons.ask();
        return ResponseEntity.accepted()
                .cacheControl(CacheControl.noStore())
                .body(ComparisonView.of(asked, names(caller)));
    }

    @GetMapping("/waiting")
    @Operation(operationId = "accountsWaiting", summary = "The accounts that are behind, and what they wait for")
    ResponseEntity<Listing<WaitingView>> waiting(@Parameter(hidden = true) Caller caller) {
        var names = names(caller);
        return answer(new Listing<>(
                backlog.waiting().stream()
                        .map(one -> WaitingView.of(one, names))
                        .toList(),
                null));
    }

    @PostMapping("/waiting/{key}/retry")
    @Operation(operationId = "retryAccount", summary = "Try one of them again, now")
    ResponseEntity<Void> retry(@PathVariable String key) {
        if (!backlog.tryAgain(key)) {
            throw new AccountNotWaiting();
        }
        return ResponseEntity.accepted().build();
    }

    /** Auditors know people by their ids. */
    private Function<PersonId, @Nullable String> names(Caller caller) {
        boolean mayName = caller.hasRole("OFFICE") || caller.hasRole("PLATFORM_ADMIN");
        return id -> mayName ? registry.nameOf(id) : null;
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
