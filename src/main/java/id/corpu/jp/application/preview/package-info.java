/** Looking at what a change of rules would do to everybody's JP, before it is decided. */
package id.corpu.jp.application.preview;
