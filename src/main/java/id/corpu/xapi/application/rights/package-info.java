/**
 * The rights of a person under UU 27/2022, as far as the record store is concerned: a copy of
 * everything (Pasal 7 and 13), and erasure or a pseudonym (Pasal 8, 43) by a recorded decision of
 * two people. Decision 0011 says what stays and why.
 */
package id.corpu.xapi.application.rights;
