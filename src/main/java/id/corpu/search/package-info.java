/**
 * One search box for everything: a Lucene index on every node, fed from change rows; Indonesian
 * analysis, typing errors forgiven, only what the reader may see. A feature makes its things
 * findable by a {@link id.corpu.search.SearchSource} bean and by telling {@link
 * id.corpu.search.SearchIndexing} of every change.
 */
@Feature(name = "search")
package id.corpu.search;

import id.corpu.platform.Feature;
