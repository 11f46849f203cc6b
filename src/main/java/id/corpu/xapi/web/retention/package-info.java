/** Pages about how long statements are kept. */
package id.corpu.xapi.web.retention;
