/**
 * Bodies of several parts (RFC 2046, {@code multipart/mixed}): the statements first, then the data
 * of their attachments (xAPI Communication 1.5.2), read from a stream under limits and byte for
 * byte.
 */
package id.corpu.xapi.domain.multipart;
