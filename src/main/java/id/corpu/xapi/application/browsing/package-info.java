/**
 * The statement browser: pages of statements with what is needed to tell them, and what the store
 * knows of a person, a verb or an activity. Only for who administers the store of the own
 * institution; every query ends on an index and is bounded.
 */
package id.corpu.xapi.application.browsing;
