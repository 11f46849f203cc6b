/**
 * Reading the regulations that are shipped, checking them and keeping every version that was ever
 * in use.
 */
package id.corpu.jp.application.policies;
