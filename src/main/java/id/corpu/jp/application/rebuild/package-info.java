/** Throwing the ledgers of a city's year away and deriving them again. */
package id.corpu.jp.application.rebuild;
