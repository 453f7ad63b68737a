/// Is: the one PostgreSQL: started when it is embedded, migrated, and used in transactions that are
/// tried again when two meet. Knows: nobody. Never: a table of its own.
@NullMarked
package org.manamitra.database;

import org.jspecify.annotations.NullMarked;
