/** Answers whatever goes wrong in a request, from the socket to the domain, with a problem document. */
@NullMarked
package cat.xarxa.platform.problem.answer;

import org.jspecify.annotations.NullMarked;
