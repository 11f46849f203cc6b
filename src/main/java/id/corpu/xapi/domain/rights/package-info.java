/**
 * The rights of a person whose learning is on record (UU 27/2022): what a statement says once the
 * person has been given a pseudonym, or once their part in it has been erased.
 */
package id.corpu.xapi.domain.rights;
