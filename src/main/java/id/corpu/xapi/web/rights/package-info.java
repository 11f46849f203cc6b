/** Screens by which people's rights to their personal data are served. */
package id.corpu.xapi.web.rights;
