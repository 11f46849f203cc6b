/**
 * How statements are told to people: a sentence in the reader's language, what identifies somebody
 * hidden where a name is enough, JSON laid out for the eye. Knows no database and no screen.
 */
package id.corpu.xapi.domain.browsing;
