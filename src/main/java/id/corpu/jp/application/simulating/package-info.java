/** What an activity would earn, worked out without recording anything. */
package id.corpu.jp.application.simulating;
