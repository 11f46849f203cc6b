/** Screens of the LRS administrator for copies of the store: export, import, pull. */
package id.corpu.xapi.web.transfer;
