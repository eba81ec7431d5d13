/** The whole network on one machine: its parts, addresses and secrets; for make up and for whole-system tests. */
@NullMarked
package cat.xarxa.local.stack;

import org.jspecify.annotations.NullMarked;
