/** What is asked to be written of activities, checked against all that is known, with every fault named at once. */
@NullMarked
package cat.xarxa.events.activity.command;

import org.jspecify.annotations.NullMarked;
