/**
 * Loading the demo city. Rows of other features' tables are written here in bulk, at loading time
 * only; afterwards the features alone look after them.
 */
package id.corpu.demo.application;
