// Indexes of these names that no constraint owns.
SHOW INDEXES YIELD name, labelsOrTypes, properties, owningConstraint
WHERE owningConstraint IS NULL AND name IN $names
RETURN name, labelsOrTypes, properties
