/** Where the office looks at mails on their way, stops them, and has failed ones tried again. */
@NullMarked
package cat.xarxa.portal.console.sending;

import org.jspecify.annotations.NullMarked;
