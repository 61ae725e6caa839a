/**
 * Where articles come from. Begin at {@link org.parley.flink.source.ArticleFiles}. What the files
 * hold is read by the module {@code source}, so that every command sees the same articles.
 */
@NullMarked
package org.parley.flink.source;

import org.jspecify.annotations.NullMarked;
