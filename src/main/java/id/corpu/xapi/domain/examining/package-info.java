/**
 * Examines statements that somebody pastes: what is wrong, where in the text, and what the store
 * would make of them. Nothing is stored.
 */
package id.corpu.xapi.domain.examining;
