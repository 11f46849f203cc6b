/** The screen that examines pasted statements. */
package id.corpu.xapi.web.examining;
