/**
 * Statements on their way between stores: which of them a copy takes, lines of a file, addresses of
 * another store. A line is one statement as stored; data of its attachments may stand in lines
 * before it.
 */
package id.corpu.xapi.domain.transfer;
