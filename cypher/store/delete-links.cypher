// Takes relationships of ours away from facts that changed.
UNWIND $elements AS element
MATCH ()-[r]->() WHERE elementId(r) = element
DELETE r
