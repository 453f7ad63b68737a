/// Is: one citizen's way through the menu and one service: what was said and what is answered.
/// Knows: catalogue. Never: a channel, a clock, a citizen's number.
@NullMarked
package org.manamitra.conversation;

import org.jspecify.annotations.NullMarked;
