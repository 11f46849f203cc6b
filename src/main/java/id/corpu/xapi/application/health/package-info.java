/** Whether the record store is well: what comes in, what waits, what is refused, how big it is. */
package id.corpu.xapi.application.health;
