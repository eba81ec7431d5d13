package cat.xarxa.portal.guest;

import java.util.UUID;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Members-service, which alone is told addresses. */
@HttpExchange("/api/v1/guests")
interface GuestsApi {

    @PostExchange
    void ask(@RequestBody AskForMail command);

    /** What it is asked: to write to an address, so that its owner can confirm a wish. */
    record AskForMail(String email, String lang, UUID wish) {

        @Override
        public String toString() {
            return "AskForMail[hidden]";
        }
    }
}
