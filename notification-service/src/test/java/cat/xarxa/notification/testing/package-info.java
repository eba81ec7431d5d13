/** What the tests of several packages share: examples of publications and people, schemas, events on the wire. */
package cat.xarxa.notification.testing;
