/** Pages of closed years. */
package id.corpu.jp.web.books;
