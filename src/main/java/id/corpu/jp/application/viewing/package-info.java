/** Showing one ledger to those who may see it. */
package id.corpu.jp.application.viewing;
