/**
 * What a release is made with and never contains: the manual pages from the commands ({@link
 * org.parley.release.Manual}), the Java that goes along ({@link org.parley.release.JavaRuntime}),
 * the licences of all that is inside ({@link org.parley.release.Licences}) and the site of the
 * documents ({@link org.parley.release.Site}). Maven's profile {@code release} calls them; begin at
 * the module's pom.
 */
@NullMarked
package org.parley.release;

import org.jspecify.annotations.NullMarked;
