/**
 * The audit of use: which caller asked for what, how often, and how it ended. Counted, never one
 * row a call.
 */
package id.corpu.xapi.domain.use;
