/** What a check of the ledger found, for those who run the platform. */
@NullMarked
package cat.xarxa.notification.reconciliation.web;

import org.jspecify.annotations.NullMarked;
