/** How pages ask the services: in the reader's language, with the reader's rights, and not for ever. */
@NullMarked
package cat.xarxa.portal.service;

import org.jspecify.annotations.NullMarked;
