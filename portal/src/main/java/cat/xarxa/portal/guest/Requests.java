package cat.xarxa.portal.guest;

import cat.xarxa.portal.guest.GuestPagesApi.Wish;
import cat.xarxa.portal.guest.GuestPagesApi.WrittenWish;
import cat.xarxa.portal.guest.GuestsApi.AskForMail;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.manuscript.Faults;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.subscription.Subscription.Terms;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Takes what somebody without an account wants to one service, and the address to the other. */
@Component
class Requests {

    /** As members-service has it; what is no address is refused before anything is written anywhere. */
    private static final Pattern ADDRESS =
            Pattern.compile("[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63}){1,9}");

    private final GuestPagesApi wishes;
    private final GuestsApi guests;
    private final MessageSource texts;

    Requests(GuestPagesApi wishes, GuestsApi guests, MessageSource texts) {
        this.wishes = wishes;
        this.guests = guests;
        this.texts = texts;
    }

    /** Answers nothing but faults: whether the address is known is told to nobody. */
    Faults send(Written written, Language language) {
        String address = written.value("email");
        String plain = address.strip().toLowerCase(Locale.ROOT);
        if (address.chars().anyMatch(Character::isISOControl)
                || !ADDRESS.matcher(plain).matches()) {
            return noAddress(language);
        }
        Terms terms = Terms.of(written);
        Saving<Wish> wish =
                Saving.by(() -> wishes.wish(new WrittenWish(terms.criteria(), terms.frequency(), language.code())));
        Wish taken = wish.value();
        return taken == null
                ? wish.faults()
                : Saving.by(() -> ask(new AskForMail(plain, language.code(), taken.id())))
                        .faults();
    }

    private boolean ask(AskForMail command) {
        guests.ask(command);
        return true;
    }

    private Faults noAddress(Language language) {
        String text = texts.getMessage("follow.email.wrong", null, language.locale());
        return new Faults(HttpStatus.BAD_REQUEST, null, List.of(new Faults.Fault("email", text)));
    }
}
