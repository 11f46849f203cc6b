/**
 * The check of statements: small classes, one for each structure of xAPI Data 2.4, in which every
 * line is a rule and names its requirement ({@code XAPI-00044} …, the numbering of ADL's
 * conformance requirements for 1.0.3). All findings are collected, so that an author sees them at
 * once.
 */
package id.corpu.xapi.domain.check;
