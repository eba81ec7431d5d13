package cat.xarxa.events.messaging;

import cat.xarxa.events.messaging.MembersEvents.ErasureRequestedV1;
import cat.xarxa.events.people.Eraser;
import cat.xarxa.platform.consumer.DeadLetters;
import cat.xarxa.platform.copy.PersonalCopies;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Has somebody erased, the dead letters that quote them included, and answers how much there was. */
@Component
class ErasureRequests {

    private final Eraser eraser;
    private final DeadLetters deadLetters;
    private final PersonalCopies copies;
    private final OutgoingEvents answers;

    ErasureRequests(Eraser eraser, DeadLetters deadLetters, PersonalCopies copies, OutgoingEvents answers) {
        this.eraser = eraser;
        this.deadLetters = deadLetters;
        this.copies = copies;
        this.answers = answers;
    }

    void carryOut(ErasureRequestedV1 request) {
        Map<String, Integer> counts = new TreeMap<>(eraser.erase(request.personId()));
        counts.put("deadLetters", deadLetters.forget(request.personId()));
        counts.put("copies", copies.forget(request.personId()));
        answers.tell(new ErasureConfirmedV1(request.erasureId(), counts));
    }
}
