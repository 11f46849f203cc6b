/** Figures over many people, read from the totals that the ledger keeps. */
package id.corpu.jp.application.board;
