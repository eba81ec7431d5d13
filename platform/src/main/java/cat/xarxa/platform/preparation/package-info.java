/** What the database has to have: made as soon as it answers, while the service runs already. */
@NullMarked
package cat.xarxa.platform.preparation;

import org.jspecify.annotations.NullMarked;
