/** What sender and receiver of an event agree on: header names, the form of types, the JSON of payloads. */
@NullMarked
package cat.xarxa.platform.envelope;

import org.jspecify.annotations.NullMarked;
