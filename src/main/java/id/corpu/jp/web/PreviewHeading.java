package id.corpu.jp.web;

import id.corpu.jp.application.preview.PreviewState;

/**
 * A preview as a list names it.
 *
 * @param preview how it stands
 * @param setting name of the setting that it changes
 * @param before what holds without the change, in words
 * @param after what would hold, in words
 */
public record PreviewHeading(PreviewState preview, String setting, String before, String after) {}
