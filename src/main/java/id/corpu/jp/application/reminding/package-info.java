/** Reminding people of the yearly target. */
package id.corpu.jp.application.reminding;
