/**
 * Passing statements on to other record stores: where to, what, and how an answer is to be taken.
 */
package id.corpu.xapi.domain.forward;
