/** Clients lose their answers, or ask twice at once. */
@NullMarked
package cat.xarxa.acceptance.fault.experiment.client;

import org.jspecify.annotations.NullMarked;
