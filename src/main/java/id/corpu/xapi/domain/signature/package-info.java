/**
 * Signed statements (xAPI Data 2.6): an attachment that is a JSON web signature (RFC 7515) of the
 * statement as it was before the signature was added.
 */
package id.corpu.xapi.domain.signature;
