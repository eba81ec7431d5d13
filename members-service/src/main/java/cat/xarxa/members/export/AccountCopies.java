package cat.xarxa.members.export;

import cat.xarxa.members.identity.AccountRecords;
import cat.xarxa.members.identity.Accounts;
import cat.xarxa.members.round.Rounds;
import cat.xarxa.platform.copy.PersonalCopies;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Takes the part of the accounts, which others keep: later when they are away, as every part comes when it can. */
@Component
class AccountCopies implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AccountCopies.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int MOST = 20;

    private final ExportBook book;
    private final Exports exports;
    private final AccountRecords accounts;
    private final PersonalCopies copies;
    private final Transactions transactions;
    private final Clock clock;
    private final Rounds rounds = new Rounds("account-copies", PAUSE, PAUSE, this::round);

    AccountCopies(
            ExportBook book,
            Exports exports,
            AccountRecords accounts,
            PersonalCopies copies,
            Transactions transactions,
            Clock clock) {
        this.book = book;
        this.exports = exports;
        this.accounts = accounts;
        this.copies = copies;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes what is missing; one that cannot be had keeps none of the others. */
    void round() {
        for (Export export : book.without(Export.ACCOUNTS, clock.instant(), MOST)) {
            try {
                take(export, accounts.of(export.personId()));
            } catch (Accounts.Away e) {
                LOG.debug("Accounts are away, copies of them wait: {}", e.getMessage());
                return;
            } catch (Accounts.Refused e) {
                LOG.warn("No account for export {} yet: {}", export.id(), e.getMessage());
            }
        }
    }

    /** Another instance, or this one before it was stopped, may have done it; and the person may have been erased. */
    private void take(Export asked, List<Map<String, Object>> records) {
        transactions.inTransaction(() -> book.find(asked.id())
                .filter(export -> !export.answers().containsKey(Export.ACCOUNTS))
                .ifPresent(export -> copies.add(
                                export.id(), export.personId().value(), export.keptUntil(), Export.ACCOUNTS, records)
                        .ifPresent(copy -> exports.answered(
                                export.id(), Export.ACCOUNTS, new Export.Answer(clock.instant(), copy)))));
    }

    @Override
    public void start() {
        rounds.start();
    }

    @Override
    public void stop() {
        rounds.stop();
    }

    @Override
    public boolean isRunning() {
        return rounds.isRunning();
    }
}
