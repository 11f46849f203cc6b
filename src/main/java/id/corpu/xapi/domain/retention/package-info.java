/** How long statements are kept, as values. */
package id.corpu.xapi.domain.retention;
