/** Files of the statement browser. */
package id.corpu.xapi.rest.browsing;
