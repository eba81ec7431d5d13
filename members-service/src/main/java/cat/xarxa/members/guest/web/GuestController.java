package cat.xarxa.members.guest.web;

import cat.xarxa.members.guest.Guests;
import cat.xarxa.members.guest.command.AskForMail;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets anybody ask for a mail to an address. The answer is the same for every address. */
@RestController
@Tag(name = "Guests")
class GuestController {

    private final Guests guests;

    GuestController(Guests guests) {
        this.guests = guests;
    }

    @PostMapping(path = "/api/v1/guests", produces = "application/json")
    @Operation(
            operationId = "askForMail",
            summary = "Ask for a mail by which its reader can confirm a wish",
            description = "The answer is the same whether the address is known or not. Three mails a day to one"
                    + " address at most (429); the link in it is good for 24 hours.")
    ResponseEntity<Void> ask(@RequestBody AskForMail command) {
        AskForMail.Read asked = command.read();
        guests.ask(asked.address(), asked.lang(), asked.wish());
        return ResponseEntity.accepted().cacheControl(CacheControl.noStore()).build();
    }
}
