/**
 * What a city's ledgers are derived under: the regulation by date, and what the city has decided
 * where it leaves something open.
 */
package id.corpu.jp.application.rules;
