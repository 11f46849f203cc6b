/** Examining pasted statements for the store's administrator. */
package id.corpu.xapi.application.examining;
