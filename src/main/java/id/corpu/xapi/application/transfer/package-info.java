/**
 * Copies of a store: export of statements, import of files, pull from another store. An import is
 * idempotent line by line and goes on after a restart where it was.
 */
package id.corpu.xapi.application.transfer;
