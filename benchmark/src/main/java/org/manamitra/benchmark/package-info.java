/// Is: our figures, to be run again by whoever doubts them. Knows: platform and sandbox.
@NullMarked
package org.manamitra.benchmark;

import org.jspecify.annotations.NullMarked;
