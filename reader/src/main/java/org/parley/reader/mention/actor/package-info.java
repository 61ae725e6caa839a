/**
 * Words that name actors: states, their organs, armed groups, bodies, people and nameless agents.
 */
@NullMarked
package org.parley.reader.mention.actor;

import org.jspecify.annotations.NullMarked;
