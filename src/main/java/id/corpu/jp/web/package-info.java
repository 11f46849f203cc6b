/**
 * The pages of JP: one's own ledger, that of staff, and the rules for those who look after them.
 */
package id.corpu.jp.web;
