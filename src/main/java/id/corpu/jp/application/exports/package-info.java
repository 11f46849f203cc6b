/** What people take out of the ledgers as files. */
package id.corpu.jp.application.exports;
