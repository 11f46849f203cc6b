/** Screens of the LRS administrator. */
package id.corpu.xapi.web;
