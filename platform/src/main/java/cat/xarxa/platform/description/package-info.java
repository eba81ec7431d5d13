/** What the OpenAPI documents of all services say in the same way: who may call, and how a refusal looks. */
@NullMarked
package cat.xarxa.platform.description;

import org.jspecify.annotations.NullMarked;
