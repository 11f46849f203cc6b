/**
 * What would be: simulations and plans on top of a person's real year, of which nothing is kept.
 */
package id.corpu.jp.application.whatif;
