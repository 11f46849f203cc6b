/** Counts and limits the calls of other tools, and shows what was counted. */
package id.corpu.xapi.application.use;
