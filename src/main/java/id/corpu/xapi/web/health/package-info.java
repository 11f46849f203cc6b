/** The screen that shows how the record store is. */
package id.corpu.xapi.web.health;
