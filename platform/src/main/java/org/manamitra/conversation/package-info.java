/// Is: one citizen's way through the menu and one service. Knows: catalogue. Never: a channel, a
/// clock, a database.
@NullMarked
package org.manamitra.conversation;

import org.jspecify.annotations.NullMarked;
