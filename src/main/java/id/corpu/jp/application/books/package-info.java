/** The closing of a city's years: preview, decision, seal, register, check, adjustments. */
package id.corpu.jp.application.books;
