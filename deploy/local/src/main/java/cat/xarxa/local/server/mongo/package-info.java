/** A MongoDB server as a replica set of one node: where its program comes from, and who may read which database. */
@NullMarked
package cat.xarxa.local.server.mongo;

import org.jspecify.annotations.NullMarked;
