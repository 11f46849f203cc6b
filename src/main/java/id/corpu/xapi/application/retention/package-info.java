/**
 * How long the store keeps statements: a term in years that two people decide with a decree, and
 * the work that removes what is older. Decision 0019 says what never goes and why.
 */
package id.corpu.xapi.application.retention;
