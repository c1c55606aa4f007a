// Drops an index that was left without its constraint.
DROP INDEX $name IF EXISTS
