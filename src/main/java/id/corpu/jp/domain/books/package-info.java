/** Closing a year: the chain that seals it, and why figures of a sealed year would change. */
package id.corpu.jp.domain.books;
