/** Claims for learning outside the portal: writing, proving, verifying, recording. */
package id.corpu.jp.application.claims;
