/** Claims for learning outside the portal: what they say, how they are read, and their life. */
package id.corpu.jp.domain.claims;
