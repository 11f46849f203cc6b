package id.corpu.platform.web;

import id.corpu.platform.security.Permission;

/**
 * An entry of the role navigation.
 *
 * @param order place in the menu; the first four entries a person may see form the phone's bottom
 *     bar
 * @param path address
 * @param icon symbol of {@code icons.svg}
 * @param feature bundle that has the text {@code menu.<key>}
 * @param key last part of the text's key
 * @param permission who sees it
 */
public record MenuItem(
    int order, String path, String icon, String feature, String key, Permission permission) {}
