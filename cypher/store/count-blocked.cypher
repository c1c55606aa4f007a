// How many ingestions wait for the lock that another holds.
SHOW TRANSACTIONS YIELD currentQuery, status
WHERE status STARTS WITH "Blocked" AND currentQuery CONTAINS "coalesce(d.lock, 0)"
RETURN count(*) AS waiting
