package cat.xarxa.members.founding;

import cat.xarxa.members.identity.Onboarding;
import cat.xarxa.members.person.Duty;
import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Language;
import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.PersonName;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.person.Registry;
import cat.xarxa.platform.preparation.Preparation;
import cat.xarxa.platform.transaction.Transactions;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Invites whom the deployment names, once: as long as somebody administrates the network, or is invited to, it does
 * nothing. They have the duties by which all others are invited. A demo has an office of its own.
 */
@Component
@ConditionalOnBooleanProperty(name = "xarxa.demo", havingValue = false, matchIfMissing = true)
class FirstAdministrator implements Preparation {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final Set<Duty> DUTIES = Set.of(Duty.OFFICE, Duty.PLATFORM_ADMIN);
    private static final PersonName UNTIL_THEY_SAY = new PersonName("Administració de la Xarxa");
    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

    private final Registry registry;
    private final Onboarding onboarding;
    private final Transactions transactions;
    private final String address;

    FirstAdministrator(
            Registry registry,
            Onboarding onboarding,
            Transactions transactions,
            @Value("${xarxa.first-admin}") String address) {
        this.registry = registry;
        this.onboarding = onboarding;
        this.transactions = transactions;
        this.address = address.strip().toLowerCase(Locale.ROOT);
    }

    /** After all others: what people are stored in has to be there. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void prepare() {
        if (!address.isEmpty() && !Email.isWellFormed(address)) {
            throw new IllegalStateException(
                    "XARXA_FIRST_ADMIN is no e-mail address: write it like name@example.cat, or leave it out");
        }
        transactions.inTransaction(this::inviteUnlessThereIsOne);
    }

    private void inviteUnlessThereIsOne() {
        if (registry.knowsAnybodyOn(Duty.PLATFORM_ADMIN)) {
            return;
        }
        if (address.isEmpty()) {
            LOG.warn("Nobody administrates the network yet: XARXA_FIRST_ADMIN=address invites the first one");
            return;
        }
        List<Email> emails = List.of(new Email(address, Email.Kind.PERSONAL));
        Profile profile = new Profile(UNTIL_THEY_SAY, emails, Language.CA, ZONE);
        onboarding.invite(registry.register(Person.Kind.MANDATED, profile, DUTIES));
        LOG.info("The first administrator is invited by mail");
    }
}
