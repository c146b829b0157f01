/** The command line of Terreau, and an example of how a program embeds it. */
@NullMarked
package org.terreau.examples.cli;

import org.jspecify.annotations.NullMarked;
