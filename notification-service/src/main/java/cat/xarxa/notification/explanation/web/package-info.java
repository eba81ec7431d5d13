/** Explanations for the office and for the person themselves, over HTTP. */
@NullMarked
package cat.xarxa.notification.explanation.web;

import org.jspecify.annotations.NullMarked;
