/** Screens of the statement browser. */
package id.corpu.xapi.web.browsing;
