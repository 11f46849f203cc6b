/** The pages of claims: one's own, and the officers' queue. */
package id.corpu.jp.web.claims;
