package cat.xarxa.portal.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * Why something was not saved, in the words of the service, which speaks the reader's language.
 *
 * @param status with which the page is answered
 * @param detail the whole in a sentence, null when it is the portal that has to say it
 * @param fields what is wrong where
 */
public record Faults(HttpStatusCode status, @Nullable String detail, List<Fault> fields) {

    public static final Faults NONE = new Faults(HttpStatus.OK, null, List.of());

    /** Nothing was saved, as the service gave no answer; what was typed is kept. */
    public static final Faults AWAY = new Faults(HttpStatus.SERVICE_UNAVAILABLE, null, List.of());

    public Faults {
        fields = List.copyOf(fields);
    }

    /** Whether something was wrong. */
    public boolean isPresent() {
        return status.isError();
    }

    /** Whether it was the service that was away. */
    public boolean isAway() {
        return status.is5xxServerError();
    }

    /** Whether somebody else was faster. */
    public boolean isStale() {
        return status.isSameCodeAs(HttpStatus.PRECONDITION_FAILED);
    }

    /** What is wrong with a field of the form, null when nothing is. */
    public @Nullable String at(String field) {
        return fields.stream()
                .filter(fault -> fault.control().equals(field))
                .map(Fault::message)
                .findFirst()
                .orElse(null);
    }

    /** One field that was refused: where in the form, and why. */
    public record Fault(String control, String message) {

        /** The texts that name the control, the widest first. */
        public List<String> labels() {
            return Control.labels(control);
        }
    }
}
