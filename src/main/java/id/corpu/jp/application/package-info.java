/** What people and other features do with JP: reading regulations, deriving and showing ledgers. */
package id.corpu.jp.application;
