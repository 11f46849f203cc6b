/** Deriving a person's year from statements, and writing it. */
package id.corpu.jp.application.ledger;
