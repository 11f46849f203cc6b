/** Files of the ledgers: a person's statement, recaps and the authorities' forms, all streamed. */
package id.corpu.jp.web.exports;
