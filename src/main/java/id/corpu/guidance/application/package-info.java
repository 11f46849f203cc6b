/** Logging, confirming and reading sessions. */
package id.corpu.guidance.application;
