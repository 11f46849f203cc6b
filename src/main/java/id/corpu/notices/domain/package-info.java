/** Rules of notices, without database and clock. */
package id.corpu.notices.domain;
