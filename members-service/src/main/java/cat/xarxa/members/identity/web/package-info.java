/** Drift and backlog of accounts, for who operates the platform. */
@NullMarked
package cat.xarxa.members.identity.web;

import org.jspecify.annotations.NullMarked;
