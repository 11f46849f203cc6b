/**
 * Starts the portal on one machine: an embedded MariaDB and a Payara Micro with the WAR. Stands
 * outside the features, is left out of the WAR, and imports nothing of them.
 */
package id.corpu.launcher;
