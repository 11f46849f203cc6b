/** JP for programs: rebuilding ledgers. */
package id.corpu.jp.rest;
